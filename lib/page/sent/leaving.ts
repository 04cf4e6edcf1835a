/**
 * Tells at once that an element has left the page. Listens to the child lists of what stands
 * around it, not to the page: a feed that grows elsewhere costs nothing.
 */
export function whenGone(element: Element, gone: () => void, signal: AbortSignal): void {
  let around = new Set<Node>();
  const observer = new MutationObserver((records) => {
    if (!element.isConnected) {
      observer.disconnect();
      gone();
    } else if (records.some(({ removedNodes }) => [...removedNodes].some((n) => around.has(n)))) {
      // Moved, not gone: it has other surroundings now.
      watch();
    }
  });
  const watch = (): void => {
    observer.disconnect();
    around = new Set([element]);
    for (let at = element.parentNode ?? hostOf(element); at; at = at.parentNode ?? hostOf(at)) {
      around.add(at);
      observer.observe(at, { childList: true });
    }
  };
  watch();
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

function hostOf(node: Node): Element | null {
  return node instanceof ShadowRoot ? node.host : null;
}
