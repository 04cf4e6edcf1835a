import type { Span } from '../report';
import type { Sentence, Token } from './token';

/** Words after which a name stands alone ("Hi Ann", "Thanks Ann"): the first of a sentence. */
const MOST_BEFORE = 3;

/**
 * A single word with a capital that is set apart as a name: after the opening words of a sentence
 * and before a mark ("Hi Ann, …", "Thanks Ann!"), or between a comma and the end ("…, Ann.").
 * For messages whose author's name is not known.
 * @param common words with a capital that are no names, in normal form
 */
export function findVocative(
  sentences: readonly Sentence[],
  common: ReadonlySet<string>,
): Span | null {
  for (const { tokens } of sentences) {
    for (let i = 1; i < tokens.length; i++) {
      const token = tokens[i] as Token;
      if (!isName(token, common) || !isMark(tokens[i + 1])) continue;
      const opening = i <= MOST_BEFORE && tokens.slice(0, i).every((before) => isOpening(before));
      const closing = tokens[i - 1]?.text === ',' && isEnd(tokens, i + 1);
      if (opening || closing) return [token.start, token.end];
    }
  }
  return null;
}

function isName({ kind, text, norm }: Token, common: ReadonlySet<string>): boolean {
  return kind === 'word' && /^\p{Lu}\p{Ll}+$/u.test(text) && !common.has(norm);
}

function isMark(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'mark' || token.kind === 'emoji';
}

/** Small words, marks and mentions before a name; the first one may have a capital. */
function isOpening({ kind, text }: Token): boolean {
  return kind === 'mention' || kind === 'mark' || (kind === 'word' && text.length <= 6);
}

function isEnd(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from).every(({ kind }) => kind !== 'word' && kind !== 'number');
}
