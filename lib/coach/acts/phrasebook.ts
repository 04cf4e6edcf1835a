import type { Token } from '../text/token';
import { compilePattern, firstWords, matchAt, type Sequence, type Sets } from './pattern';

/** Where a phrase stands in a sentence, as token indices, end exclusive. */
export interface PhraseHit<Key> {
  key: Key;
  from: number;
  to: number;
}

/** Many phrases, each under a key, looked up by their first word. */
export interface Phrasebook<Key> {
  find(tokens: readonly Token[]): PhraseHit<Key>[];
}

interface Entry<Key> {
  key: Key;
  sequence: Sequence;
}

/**
 * @param phrases pairs of key and phrase
 * @throws RangeError when a phrase cannot be read
 */
export function createPhrasebook<Key>(
  phrases: Iterable<readonly [Key, string]>,
  sets: Sets,
): Phrasebook<Key> {
  const byWord = new Map<string, Entry<Key>[]>();
  const rest: Entry<Key>[] = [];
  for (const [key, phrase] of phrases) {
    const sequence = compilePattern(phrase, sets);
    const entry = { key, sequence };
    const words = firstWords(sequence);
    if (!words) rest.push(entry);
    else for (const word of words) push(byWord, word, entry);
  }
  return {
    find(tokens) {
      const hits: PhraseHit<Key>[] = [];
      tokens.forEach((token, at) => {
        for (const list of [byWord.get(token.norm), rest]) {
          if (!list) continue;
          for (const { key, sequence } of list) {
            const to = matchAt(sequence, tokens, at);
            if (to > at) hits.push({ key, from: at, to });
          }
        }
      });
      return hits;
    },
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
