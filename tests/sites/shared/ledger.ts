/** What tests ask the page: what was really sent, and what an editor's own model holds. */

declare global {
  interface Window {
    __sent: string[];
    __text: (composer: Element) => string | null;
  }
}

const models = new WeakMap<Element, () => string>();

window.__sent = [];
window.__text = (composer) => models.get(composer)?.() ?? null;

/** Ties an editable to the text of its editor's model. */
export function register(editable: Element, text: () => string): void {
  models.set(editable, text);
}

export function sent(text: string): void {
  window.__sent.push(text);
}

/** What every editor of these pages offers to the page around it. */
export interface Box {
  /** Put this into the page; the editable is somewhere inside. */
  readonly host: HTMLElement;
  text(): string;
  clear(): void;
  focus(): void;
}
