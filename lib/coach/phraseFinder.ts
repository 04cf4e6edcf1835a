import type { Language } from '../languages/types';
import { createPhrasebook, type Phrasebook } from './acts/phrasebook';
import type { WordListName } from './reading';
import type { Span } from './report';
import { spanOf, type Token } from './text/token';

const LISTS = [
  'polite',
  'negative',
  'time',
  'someTime',
  'privateChannel',
  'personalData',
  'purpose',
] as const satisfies readonly WordListName[];
type List = (typeof LISTS)[number];

/** Finds the phrases of a language's word lists. */
export type PhraseFinder = (tokens: readonly Token[]) => (list: List) => readonly Span[];

/** @throws RangeError when a phrase of the language cannot be read */
export function createPhraseFinder(language: Language): PhraseFinder {
  const book: Phrasebook<List> = createPhrasebook(
    LISTS.flatMap((list) => language.words[list].map((phrase) => [list, phrase] as const)),
    language.sets,
  );
  return (tokens) => {
    const hits = book.find(tokens);
    return (list) =>
      hits.filter(({ key }) => key === list).map(({ from, to }) => spanOf(tokens, from, to));
  };
}
