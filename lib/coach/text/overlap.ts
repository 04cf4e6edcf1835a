import type { Language } from '../../languages/types';
import type { Reading } from '../reading';
import { does } from '../reading';
import type { Span } from '../report';
import type { Token } from './token';

/**
 * Stems of the words with content: nouns, verbs, numbers. Function words and nouns that could
 * stand in any reply are left out.
 */
export function contentStems(tokens: readonly Token[], language: Language): Set<string> {
  const stems = new Set<string>();
  for (const token of tokens) {
    const stem = contentStem(token, language);
    if (stem) stems.add(stem);
  }
  return stems;
}

const listed = new WeakMap<Language, ReadonlySet<string>>();

function emptyWords(language: Language): ReadonlySet<string> {
  let words = listed.get(language);
  if (!words) {
    words = new Set([...language.words.function, ...language.words.vague]);
    listed.set(language, words);
  }
  return words;
}

function contentStem(token: Token, language: Language): string | null {
  if (token.kind === 'number') return token.norm.replace(/[^\d]/g, '') || null;
  if (token.kind !== 'word' || token.norm.length < 3) return null;
  const empty = emptyWords(language);
  if (empty.has(token.norm)) return null;
  const stem = language.stem(token.norm);
  return empty.has(stem) ? null : stem;
}

/** The words of the draft that take up words of the message, boilerplate and sign-offs aside. */
export function takenUp(reading: Reading): Span[] {
  const { message, language } = reading;
  if (!message) return [];
  const name = new Set((message.author ?? '').toLowerCase().split(/\s+/));
  const spans: Span[] = [];
  for (const sentence of reading.sentences) {
    if (does(sentence, 'boilerplate')) continue;
    for (const token of sentence.tokens) {
      if (name.has(token.norm)) continue;
      const stem = contentStem(token, language);
      if (stem && message.stems.has(stem)) spans.push([token.start, token.end]);
    }
  }
  return spans;
}
