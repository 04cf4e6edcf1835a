/** Steps through a page's tree, open shadow roots included. Knows no site. */

/** The element that an event really came from, also inside open shadow roots. */
export function deepTarget(event: Event): Element | null {
  const [first] = event.composedPath();
  return first instanceof Element ? first : null;
}

/** The focused element, also inside open shadow roots. */
export function deepActiveElement(root: Document | ShadowRoot): Element | null {
  const active = root.activeElement;
  return active?.shadowRoot ? (deepActiveElement(active.shadowRoot) ?? active) : active;
}

/** The parent element, out of a shadow root to its host. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The element itself and all around it, inside out. */
export function* ancestors(element: Element): Iterable<Element> {
  for (let at: Element | null = element; at; at = parentOf(at)) yield at;
}

/** Like `closest`, but out of shadow roots too. */
export function closestDeep(element: Element, selector: string): Element | null {
  for (const at of ancestors(element)) if (at.matches(selector)) return at;
  return null;
}

/** Does `a` stand before `b` in the document, not around it? */
export function precedes(a: Node, b: Node): boolean {
  const relation = a.compareDocumentPosition(b);
  return (
    (relation & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    (relation & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0
  );
}

/** Elements of `scope` that match and stand before `mark`, nearest first. */
export function precedingIn(scope: Element, selector: string, mark: Element): Element[] {
  return [...scope.querySelectorAll(selector)]
    .filter((element) => precedes(element, mark) || element.contains(mark))
    .reverse();
}

/**
 * Is the element shown? Copies of no size and hidden ones exist on X and LinkedIn.
 * Where there is no layout (tests without a browser) everything that is not hidden counts.
 */
export function isShown(element: Element): boolean {
  return typeof element.checkVisibility === 'function'
    ? element.checkVisibility({ visibilityProperty: true })
    : true;
}
