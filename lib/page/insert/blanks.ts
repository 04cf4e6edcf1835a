import type { Sides } from './reading';

/** Characters that need no blank before what follows them. */
const OPEN = /[\s([{«“"'@#/-]$/u;
const CLOSE = /^[\s.,;:!?)\]}»”]/u;

/** A blank where the phrase would touch a word. */
export function padded(phrase: string, { before, after }: Sides): string {
  const head = before === '' || OPEN.test(before) ? '' : ' ';
  const tail = after === '' || CLOSE.test(after) ? '' : ' ';
  return `${head}${phrase}${tail}`;
}
