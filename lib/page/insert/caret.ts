import { deepActiveElement } from '../tree';

/** Where the person's caret was last in each editable. */
const lastCarets = new WeakMap<HTMLElement, Range>();

/** An editor hears of a new caret at once; this long at most it is waited for (ms). */
const PATIENCE = 100;

/** Remembers where the caret stands in an editable, for when the person has selected something else. */
export function keepCaret(editable: HTMLElement, signal: AbortSignal): void {
  const page = editable.ownerDocument;
  // One range for all: every range that lives makes each change of the page dearer.
  const kept = page.createRange();
  const keep = (): void => {
    const range = rangeIn(editable);
    if (!range) return;
    kept.setStart(range.startContainer, range.startOffset);
    kept.setEnd(range.endContainer, range.endOffset);
    lastCarets.set(editable, kept);
  };
  page.addEventListener('selectionchange', keep, { signal });
  // The browser tells of a new caret a little later: the focus may have gone by then.
  editable.addEventListener('focusout', keep, { capture: true, signal });
  keep();
}

/**
 * Gives the editable the focus with the caret where the person has it, or had it last, or else at
 * the end of the text; resolves when the editor has heard of it.
 */
export async function placeCaret(editable: HTMLElement): Promise<Range> {
  const wanted = (rangeIn(editable) ?? lastCaret(editable) ?? endOf(editable)).cloneRange();
  if (deepActiveElement(editable.ownerDocument) !== editable) editable.focus();
  const now = rangeIn(editable);
  // An untouched caret stays so: placing it anew confuses editors.
  if (now && sameRange(now, wanted)) return now;
  const heard = nextSelection(editable.ownerDocument);
  selectionAt(editable)?.setBaseAndExtent(
    wanted.startContainer,
    wanted.startOffset,
    wanted.endContainer,
    wanted.endOffset,
  );
  await heard;
  return rangeIn(editable) ?? wanted;
}

/** Chromium keeps the selection within a shadow root to the root; Firefox tells the document too. */
function selectionAt(editable: HTMLElement): Selection | null {
  const root = editable.getRootNode() as Partial<Pick<Document, 'getSelection'>>;
  return root.getSelection?.() ?? editable.ownerDocument.getSelection();
}

/** The selection, if it lies in the editable. */
function rangeIn(editable: HTMLElement): Range | null {
  const selection = selectionAt(editable);
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return editable.contains(range.commonAncestorContainer) ? range : null;
}

function lastCaret(editable: HTMLElement): Range | null {
  const range = lastCarets.get(editable);
  return range && editable.contains(range.commonAncestorContainer) ? range : null;
}

/** Within the last line, where typing goes on; not after it, which Firefox takes for a new one. */
function endOf(editable: HTMLElement): Range {
  const range = editable.ownerDocument.createRange();
  let at: Node = editable;
  while (at.lastChild instanceof Text || at.lastChild instanceof Element) {
    const last: Text | Element = at.lastChild;
    if (last instanceof Element && !holdsCaret(last)) break;
    at = last;
  }
  range.selectNodeContents(at);
  // The <br> that keeps a line open stands behind the caret.
  if (at.lastChild?.nodeName === 'BR') range.setEndBefore(at.lastChild);
  range.collapse(false);
  return range;
}

/** Can a caret stand in it? Not in images and breaks, nor in chips that are not edited. */
function holdsCaret(element: Element): boolean {
  return !element.matches('br, img, [contenteditable="false"]');
}

function sameRange(a: Range, b: Range): boolean {
  return (
    a.compareBoundaryPoints(Range.START_TO_START, b) === 0 &&
    a.compareBoundaryPoints(Range.END_TO_END, b) === 0
  );
}

function nextSelection(page: Document): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      page.removeEventListener('selectionchange', done);
      // After the listeners of the editor, whichever was added first.
      setTimeout(resolve);
    };
    const timer = setTimeout(done, PATIENCE);
    page.addEventListener('selectionchange', done);
  });
}
