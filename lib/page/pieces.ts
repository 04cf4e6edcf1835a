/** Elements of an editor that hold one line each, as the four editors write them. */
const LINE = '[data-block="true"], p, li, h1, h2, h3, h4, blockquote, pre';

const INVISIBLE = /[\u200B\uFEFF\u2060]/g;

/** A stretch of an editor's content. The draft is these, one after the other. */
export interface Piece {
  /** As the editor holds it. */
  raw: string;
  /** As the draft has it: without characters of no width, hard blanks as blanks. */
  text: string;
  /** The text node, image or `<br>` that it stands in; null: the step from one line to the next. */
  node: ChildNode | null;
}

/** The only way through an editor: what reads the draft and what finds its words cannot differ. */
export function piecesOf(editable: ParentNode & Node): Piece[] {
  // A list item's paragraph is its own line; the item around it is not another.
  const blocks = [...editable.querySelectorAll(LINE)].filter(
    (block) => block.querySelector(LINE) === null,
  );
  const pieces: Piece[] = [];
  for (const [index, block] of (blocks.length > 0 ? blocks : [editable]).entries()) {
    if (index > 0) pieces.push(piece('\n', null));
    const start = pieces.length;
    walk(block, pieces);
    closeLine(pieces, start);
  }
  return pieces;
}

function walk(parent: Node, pieces: Piece[]): void {
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE) add(pieces, child.nodeValue, child);
    else if (child instanceof Element) {
      if (child.tagName === 'BR') add(pieces, '\n', child);
      else if (child.tagName === 'IMG') add(pieces, child.getAttribute('alt'), child);
      else walk(child, pieces);
    }
  }
}

function add(pieces: Piece[], raw: string | null, node: ChildNode): void {
  if (raw) pieces.push(piece(raw, node));
}

/** Every editor keeps an empty line open with a last line break: that one is no text. */
function closeLine(pieces: Piece[], start: number): void {
  const last = pieces.length > start ? pieces.pop() : undefined;
  if (last) add(pieces, last.raw.replace(/\n$/, ''), last.node as ChildNode);
}

function piece(raw: string, node: ChildNode | null): Piece {
  return { raw, text: raw.replace(INVISIBLE, '').replaceAll('\u00A0', ' '), node };
}
