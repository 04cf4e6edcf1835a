import type { Reading } from '../reading';
import type { Span } from '../report';
import { FINE, type Hint } from './hint';

const PLACEHOLDER = /\{\{?[^{}\n]{1,40}\}?\}|\[[^[\]\n]{1,40}\]|<[a-z_ ]{2,30}>/giu;

/** No placeholder left, no doubled word. */
export const clean: Hint = {
  id: 'clean',
  check(reading) {
    const spans = [...placeholders(reading.draft), ...doubled(reading)];
    return spans.length === 0 ? FINE : { verdict: 'broken', sure: true, spans };
  },
};

export function placeholders(draft: string): Span[] {
  return [...draft.matchAll(PLACEHOLDER)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
}

/** "the the": the same word twice in a row, in the same case. Short stress ("very very") is left alone. */
function doubled(reading: Reading): Span[] {
  const words = new Set(reading.language.words.function);
  const spans: Span[] = [];
  reading.tokens.forEach((token, index) => {
    const next = reading.tokens[index + 1];
    if (token.kind === 'word' && next?.text === token.text && words.has(token.norm)) {
      spans.push([token.start, next.end]);
    }
  });
  return spans;
}
