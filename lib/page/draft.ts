import { type Piece, piecesOf } from './pieces';

const LONGEST = 50_000;

/**
 * The draft as it stands in an editor: one line a block, the text of mention chips kept,
 * emoji images by their `alt`. White space is the writer's own and stays.
 */
export function readDraft(editable: ParentNode & Node): string {
  return draftOf(piecesOf(editable));
}

/** The draft that some pieces make. */
export function draftOf(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text }) => text)
    .join('')
    .slice(0, LONGEST);
}
