import { readDraft } from '../draft';

/** The draft on both sides of what a phrase will replace. */
export interface Sides {
  before: string;
  after: string;
}

export function around(editable: Element, range: Range): Sides {
  const head = range.cloneRange();
  head.selectNodeContents(editable);
  head.setEnd(range.startContainer, range.startOffset);
  const tail = range.cloneRange();
  tail.selectNodeContents(editable);
  tail.setStart(range.endContainer, range.endOffset);
  return { before: readHead(head.cloneContents()), after: readDraft(tail.cloneContents()) };
}

/** A break just before the caret is a new line there, not the last <br> that keeps a line open. */
function readHead(head: DocumentFragment): string {
  const leaves = document.createTreeWalker(head, NodeFilter.SHOW_ALL, (node) =>
    node.hasChildNodes() || (node.textContent === '' && !/^(BR|IMG)$/.test(node.nodeName))
      ? NodeFilter.FILTER_SKIP
      : NodeFilter.FILTER_ACCEPT,
  );
  return readDraft(head) + (leaves.lastChild()?.nodeName === 'BR' ? '\n' : '');
}

/** How often a phrase stands in a text; its line breaks count, the kind of its blanks does not. */
export function occurrences(text: string, phrase: string): number {
  return plain(text).split(plain(phrase)).length - 1;
}

function plain(text: string): string {
  return text.replace(/[^\S\n]+/g, ' ').trim();
}
