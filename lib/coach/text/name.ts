import type { Span } from '../report';
import type { Token } from './token';
import { normalise } from './tokenise';

/** Where the draft speaks to the author by a part of the name; null where it does not. */
export function findName(tokens: readonly Token[], author: string): Span | null {
  const parts = new Set(
    author
      .split(/[\s_.]+/)
      .map((part) => normalise(part).replace(/[^\p{L}'-]/gu, ''))
      .filter((part) => part.length > 1),
  );
  const handle = normalise(author).replace(/\s+/g, '');
  for (const token of tokens) {
    // Names that are words too ("Per", "Will") count only as names: with a capital.
    const named = token.kind === 'word' && parts.has(token.norm) && /^\p{Lu}/u.test(token.text);
    if (named) return [token.start, token.end];
    if (token.kind === 'mention' && token.norm.slice(1) === handle) return [token.start, token.end];
  }
  return null;
}
