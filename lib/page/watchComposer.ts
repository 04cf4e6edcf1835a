import { readDraft } from './draft';
import { whenGone } from './sent/leaving';

/** What a watcher tells. */
export interface ComposerEvents {
  /** The editor's nodes are others than before; told before they are painted. */
  touched(): void;
  /** The draft is another than before, read after the editor has settled. */
  changed(draft: string): void;
  /** The composer has left the page, and does not come back at once. */
  gone(): void;
}

/** A page that puts a box back, or a new one in its place, has done so after this time (ms). */
const GRACE = 500;

/**
 * Follows one composer while it has the person's attention. Reads only; all listeners end with
 * the signal.
 */
export function watchComposer(
  composer: HTMLElement,
  events: ComposerEvents,
  signal: AbortSignal,
): { read(): void } {
  let last: string | null = null;
  let waiting = false;

  const read = (): void => {
    waiting = false;
    if (signal.aborted || !composer.isConnected) return;
    const draft = readDraft(composer);
    if (draft === last) return;
    last = draft;
    events.changed(draft);
  };
  // Editors rewrite their text after the event: a microtask is too soon, a frame late enough.
  const soon = (): void => {
    if (waiting) return;
    waiting = true;
    setTimeout(read);
  };

  const observer = new MutationObserver(() => {
    soon();
    events.touched();
  });
  observer.observe(composer, { childList: true, subtree: true, characterData: true });
  composer.addEventListener('input', soon, { capture: true, signal });
  /** Some pages take the box out and put it back at every key: what was typed is read then. */
  const out = (): void => {
    setTimeout(() => {
      if (signal.aborted) return;
      if (!composer.isConnected) return events.gone();
      read();
      whenGone(composer, out, signal);
    }, GRACE);
  };
  whenGone(composer, out, signal);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return { read };
}
