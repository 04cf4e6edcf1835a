import { readDraft } from './draft';
import { deepTarget, isShown } from './tree';

/** How one sends on a site, and what shows that it worked. */
export interface SendHabits {
  /** `plain`: Enter sends and Shift+Enter does not. `withControl`: it takes Ctrl or Cmd. */
  enter: 'plain' | 'withControl';
  /** A row of a thread: a new one with the draft's words in it proves that the reply went out. */
  row: string;
  /** What proves it by itself, wherever it appears; null where the site has no such thing. */
  receipt: string | null;
}

/** The reply box that is watched, with its site's habits. */
export interface SendPlace {
  composer: HTMLElement;
  habits: SendHabits;
  /** The control that sends; null while there is none. */
  control(): HTMLElement | null;
}

/** Does this key send what stands in the box? */
export function isSendKey(event: KeyboardEvent, { composer, habits }: SendPlace): boolean {
  if (event.key !== 'Enter') return false;
  // The Enter that ends a composition (Japanese, Chinese …) belongs to the input method.
  if (event.isComposing || event.keyCode === 229) return false;
  const target = deepTarget(event);
  if (!target || !composer.contains(target)) return false;
  const withControl = event.ctrlKey || event.metaKey;
  if (habits.enter === 'withControl' ? !withControl : event.shiftKey) return false;
  return !choosesFromMenu(composer);
}

/** While a menu of names or tags is open, Enter takes one of them. */
function choosesFromMenu(composer: HTMLElement): boolean {
  return (
    composer.getAttribute('aria-expanded') === 'true' ||
    Boolean(composer.getAttribute('aria-activedescendant')) ||
    [...composer.ownerDocument.querySelectorAll('[role="listbox"]')].some(isShown)
  );
}

/** Does this press of a pointer or key on something mean the send control? */
export function isOnControl(event: Event, place: SendPlace): boolean {
  const target = deepTarget(event);
  if (!target || place.composer.contains(target)) return false;
  const control = place.control();
  return control?.contains(target) === true && isEnabled(control);
}

export function isEnabled(control: HTMLElement): boolean {
  return control.getAttribute('aria-disabled') !== 'true' && !control.matches(':disabled');
}

/** Keys that press a control which has the focus. */
export function isPressKey({ key }: KeyboardEvent): boolean {
  return key === 'Enter' || key === ' ';
}

/** Is there nothing to read in it? */
export function isBlank(draft: string): boolean {
  return draft.trim() === '';
}

/** Has the box lost these words? A site may have put a mention in it anew. */
export function isEmptied(composer: HTMLElement, draft: string): boolean {
  if (!composer.isConnected) return true;
  const now = readDraft(composer);
  return isBlank(now) || (now !== draft && now.length < draft.length / 2);
}
