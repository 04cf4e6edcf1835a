import type { Span } from '../report';

/**
 * One word, number, link, mention, emoji or mark of punctuation. A contraction gives several
 * tokens that share out its characters ("we'll" → "we" + "will").
 */
export interface Token {
  /** The characters as they stand in the text. */
  text: string;
  /** Lower case, straight apostrophes, contractions and usual short forms written out. */
  norm: string;
  kind: 'word' | 'number' | 'link' | 'mention' | 'hashtag' | 'emoji' | 'mark';
  /** Offsets into the whole text. */
  start: number;
  end: number;
  /** Grammar tags of the language's analysis ("Verb", "Imperative" …); absent where there is none. */
  tags?: ReadonlySet<string>;
}

export interface Sentence {
  text: string;
  start: number;
  end: number;
  tokens: readonly Token[];
}

/** The span from the first character of one token to the last of another. */
export function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) throw new RangeError(`no tokens ${from} to ${to}`);
  return [first.start, last.end];
}

/** Moves a token; used when a sentence judged earlier turns up at another place in the text. */
export function shiftToken(token: Token, by: number): Token {
  return by === 0 ? token : { ...token, start: token.start + by, end: token.end + by };
}
