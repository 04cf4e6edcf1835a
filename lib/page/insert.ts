import type { InsertOutcome } from '../session/messages';
import { readDraft } from './draft';

/** How long an editor may take to show what was put in (ms). */
const PATIENCE = 1_000;

/** Characters that need no blank before what follows them. */
const OPEN = /[\s([{«“"'@#/-]$/u;
const CLOSE = /^[\s.,;:!?)\]}»”]/u;

/**
 * Puts one line of text at the person's own caret through the editor's own input path, so that
 * the editor's own undo takes it back, and reads back that it arrived exactly once. Never a
 * second way after the first: that is how text gets doubled.
 */
export async function insertPhrase(editable: HTMLElement, phrase: string): Promise<InsertOutcome> {
  const before = readDraft(editable);
  editable.focus();
  const text = padded(phrase, editable);
  // The command answers true even where an editor refuses: only reading back tells.
  const changed = nextChange(
    editable,
    () => occurrences(readDraft(editable), phrase) > occurrences(before, phrase),
  );
  editable.ownerDocument.execCommand('insertText', false, text);
  await changed;
  const added = occurrences(readDraft(editable), phrase) - occurrences(before, phrase);
  if (added === 1) return 'inserted';
  return added > 1 ? 'twice' : 'notArrived';
}

/** A blank where the caret touches a word. */
function padded(phrase: string, editable: HTMLElement): string {
  const selection = editable.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return phrase;
  const range = selection.getRangeAt(0);
  if (!editable.contains(range.commonAncestorContainer)) return phrase;
  const { before, after } = around(range);
  const head = before === '' || OPEN.test(before) ? '' : ' ';
  const tail = after === '' || CLOSE.test(after) ? '' : ' ';
  return `${head}${phrase}${tail}`;
}

/** The text of the line on both sides of a range, within its text node and its neighbours. */
function around(range: Range): { before: string; after: string } {
  const block = blockOf(range.startContainer);
  const head = range.cloneRange();
  head.selectNodeContents(block);
  head.setEnd(range.startContainer, range.startOffset);
  const tail = range.cloneRange();
  tail.selectNodeContents(block);
  tail.setStart(range.endContainer, range.endOffset);
  return {
    before: head.toString().replace(/[\u200B\uFEFF]/g, ''),
    after: tail.toString().replace(/[\u200B\uFEFF]/g, ''),
  };
}

function blockOf(node: Node): Node {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('[data-block="true"], p, li, [contenteditable="true"]') ?? node;
}

function occurrences(text: string, phrase: string): number {
  return plain(text).split(plain(phrase)).length - 1;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
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
