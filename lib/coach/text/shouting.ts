import type { Span } from '../report';
import type { Token } from './token';

/** This many words in capitals are shouting; one is emphasis or a name. */
const WORDS = 2;
/** A run of exclamation marks this long is shouting too; "!!" is not. */
const MARKS = 3;

/** The words in capitals and the strings of exclamation marks that read as shouting. */
export function shouting(tokens: readonly Token[], acronyms: readonly string[]): Span[] {
  const known = new Set(acronyms);
  const capitals = tokens.filter(
    (token, at) =>
      token.kind === 'word' &&
      /^\p{Lu}{2,}$/u.test(token.text) &&
      !known.has(token.text) &&
      !areInitials(tokens, at),
  );
  const long = capitals.filter((token) => token.text.length >= 4);
  const loud = capitals.length >= WORDS && long.length >= 1 ? capitals : [];
  const marks = tokens.filter((token) => new RegExp(`!{${MARKS},}`).test(token.text));
  return [...loud, ...marks].map((token) => [token.start, token.end] as const);
}

/** Two or three letters alone at the end, after a mark: whoever wrote the reply. */
function areInitials(tokens: readonly Token[], at: number): boolean {
  const isLast = at === tokens.length - 1;
  return isLast && tokens[at - 1]?.kind === 'mark' && (tokens[at]?.text.length ?? 0) <= 3;
}
