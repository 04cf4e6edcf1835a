/** Builds elements: the pages are plain DOM, only the editors bring a framework. */

export type Child = Node | string | null | undefined | false;
type Value = string | number | boolean | undefined | ((event: Event) => void);
export type Attributes = Readonly<Record<string, Value>>;

/** `h('a', { href, onclick }, 'words')`: functions become listeners, `undefined` and `false` nothing. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== undefined && value !== false) element.setAttribute(name, String(value));
  }
  add(element, children);
  return element;
}

export function add(parent: Node, children: readonly Child[]): void {
  for (const child of children) if (child) parent.appendChild(asNode(child));
}

function asNode(child: Node | string): Node {
  return typeof child === 'string' ? document.createTextNode(child) : child;
}

/** A small round icon; `attributes` carry what a site's own icon is known by. */
export function icon(attributes: Readonly<Record<string, string>> = {}): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('width', '16');
  svg.setAttribute('height', '16');
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
  const circle = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
  for (const [name, value] of Object.entries({ cx: '8', cy: '8', r: '6' })) {
    circle.setAttribute(name, value);
  }
  circle.setAttribute('fill', 'none');
  circle.setAttribute('stroke', 'currentColor');
  svg.appendChild(circle);
  return svg;
}

/** Keeps the editor's focus when a button of the page is pressed, as the sites do. */
export function keepFocus(event: Event): void {
  event.preventDefault();
}
