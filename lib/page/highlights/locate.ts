import type { Mark } from '../../session/messages';
import type { Piece } from '../pieces';

type Span = Mark['span'];

/** A place in the page's tree, as a Range has it. */
export type Point = readonly [node: Node, offset: number];

/** Where a stretch of the draft begins and ends in the editor. */
export type Place = readonly [start: Point, end: Point];

/**
 * Finds stretches of the draft in the editor, in one pass. Edges that fall on a line break or a
 * character of no width move inwards to what is seen; where nothing is left, the answer is null.
 * @param spans into the draft that `pieces` make
 */
export function locate(pieces: readonly Piece[], spans: readonly Span[]): (Place | null)[] {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of pieces) {
    starts.push(length);
    length += text.length;
  }
  return spans.map(([from, to]) => {
    let start: Point | null = null;
    let end: Point | null = null;
    for (let at = indexAt(starts, from); at < pieces.length; at++) {
      const offset = starts[at] ?? 0;
      if (offset >= to) break;
      const piece = pieces[at] as Piece;
      const { node, text } = piece;
      const [first, last] = [Math.max(from - offset, 0), Math.min(to - offset, text.length)];
      if (!node || first >= last || isBreak(node)) continue;
      start ??= pointBefore(node, piece, first);
      end = pointAfter(node, piece, last);
    }
    return start && end && [start, end];
  });
}

/** The last piece that begins at or before an offset. */
function indexAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(low - 1, 0);
}

function isBreak(node: Node): boolean {
  return node.nodeName === 'BR';
}

/** Just before the visible character at `index`. */
function pointBefore(node: ChildNode, piece: Piece, index: number): Point {
  if (node.nodeType !== Node.TEXT_NODE) return beside(node, 0);
  return [node, rawOffset(piece, index + 1) - 1];
}

/** Just after the visible character at `index - 1`. */
function pointAfter(node: ChildNode, piece: Piece, index: number): Point {
  if (node.nodeType !== Node.TEXT_NODE) return beside(node, 1);
  return [node, rawOffset(piece, index)];
}

/** An image is marked as a whole: from its parent. */
function beside(node: ChildNode, after: 0 | 1): Point {
  const parent = node.parentNode as Node;
  return [parent, [...parent.childNodes].indexOf(node) + after];
}

/** How many characters of the editor the first `count` characters of the draft take. */
function rawOffset({ raw, text }: Piece, count: number): number {
  // Nothing invisible in it, as nearly always: no need to count.
  if (raw.length === text.length) return count;
  let seen = 0;
  for (let at = 0; at < raw.length; at++) {
    if (!isInvisible(raw.charCodeAt(at)) && ++seen === count) return at + 1;
  }
  return raw.length;
}

function isInvisible(code: number): boolean {
  return code === 0x200b || code === 0xfeff || code === 0x2060;
}
