import type { InsertOutcome } from '../../session/messages';
import type { EditorKind } from '../../session/observation';
import { readDraft } from '../draft';
import { editorKind } from '../editors';
import { padded } from './blanks';
import { placeCaret } from './caret';
import { byLines } from './lines';
import { byPaste } from './paste';
import { around, occurrences } from './reading';

/** How long an editor may take to show what was put in (ms). */
const PATIENCE = 1_000;

/**
 * The one way of each editor that was seen to put in one line and several, in both browsers, as
 * one step of the editor's own undo. Tried with the real editors, November 2026.
 */
const WAYS: Readonly<Record<EditorKind, (editable: HTMLElement, text: string) => void>> = {
  draft: byPaste,
  lexical: byPaste,
  quill: byLines,
  tiptap: byLines,
  plain: byLines,
};

/**
 * Puts a phrase of one or more lines at the person's own caret, or in place of what they have
 * selected, through the editor's own input path, so that the editor's own undo takes it back; and
 * reads back that it arrived exactly once. Never a second way after the first: that is how text
 * gets doubled.
 */
export async function insertPhrase(editable: HTMLElement, phrase: string): Promise<InsertOutcome> {
  const range = await placeCaret(editable);
  const sides = around(editable, range);
  const kept = occurrences(sides.before, phrase) + occurrences(sides.after, phrase);
  const added = () => occurrences(readDraft(editable), phrase) - kept;
  const before = readDraft(editable);
  // Neither way tells whether an editor took the text: only reading back does.
  const changed = nextChange(editable, () => added() > 0 && readDraft(editable) !== before);
  WAYS[editorKind(editable)](editable, padded(phrase, sides));
  await changed;
  if (added() === 1) return 'inserted';
  return added() > 1 ? 'twice' : 'notArrived';
}

/** Resolves as soon as the page has changed so that `done` holds, or when patience ends. */
function nextChange(editable: Element, done: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      observer.disconnect();
      clearTimeout(timer);
      // One more turn: an editor that doubles text does so in its next update.
      requestAnimationFrame(() => setTimeout(resolve));
    };
    const observer = new MutationObserver(() => {
      if (done()) finish();
    });
    const timer = setTimeout(finish, PATIENCE);
    observer.observe(editable, { childList: true, subtree: true, characterData: true });
  });
}
