import type { OpenQuestion } from '../../lib/coach/report';

interface Piece {
  start: number;
  text: string;
  question: OpenQuestion | null;
}

/** Splits the shown part of a message at its questions. */
export function pieces(text: string, questions: readonly OpenQuestion[]): Piece[] {
  const result: Piece[] = [];
  let at = 0;
  const add = (end: number, question: OpenQuestion | null): void => {
    if (end > at) result.push({ start: at, text: text.slice(at, end), question });
    at = Math.max(at, end);
  };
  const sorted = [...questions].sort((a, b) => a.span[0] - b.span[0]);
  for (const question of sorted) {
    const [start, end] = question.span;
    if (start < at || start >= text.length) continue;
    add(start, null);
    add(Math.min(end, text.length), question);
  }
  add(text.length, null);
  return result;
}
