import { describe, expect, it } from 'vitest';
import { compilePattern } from '../../lib/coach/acts/pattern';
import { ACTS, SITUATIONS } from '../../lib/coach/vocabulary';
import type { ActPhrases, Language } from '../../lib/languages/types';
import { ALL } from './all';

interface List {
  name: string;
  phrases: readonly string[];
}

const STRENGTHS = ['sure', 'weak', 'not'] as const;

const listsOf = (name: string, lists: ActPhrases): List[] =>
  STRENGTHS.map((strength) => ({ name: `${name}.${strength}`, phrases: lists[strength] ?? [] }));

const actLists = ({ acts }: Language): List[] =>
  ACTS.flatMap((id) => listsOf(`acts.${id}`, acts[id]));

/** All lists that are written in the notation of phrases. */
function allLists(language: Language): List[] {
  const { function: _, vague, firstPerson, acronyms, ...inNotation } = language.words;
  return [
    ...actLists(language),
    ...SITUATIONS.flatMap((id) => listsOf(`cues.${id}`, language.cues[id])),
    ...Object.entries(inNotation).map(([name, phrases]) => ({ name: `words.${name}`, phrases })),
    ...Object.entries(language.questions).map(([name, phrases]) => ({
      name: `questions.${name}`,
      phrases,
    })),
    { name: 'rhetorical', phrases: language.rhetorical },
  ];
}

const twice = (phrases: readonly string[]) =>
  phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at);

describe.each(ALL)('the phrases of $code', ({ language }) => {
  it('are sorted within each act, so that a change is easy to read', () => {
    const unsorted = actLists(language)
      .filter(({ phrases }) => phrases.join('\n') !== phrases.toSorted().join('\n'))
      .map(({ name }) => name);
    expect(unsorted, 'sort these lists by character').toEqual([]);
  });

  it('stand once in each list', () => {
    const doubled = allLists(language).flatMap(({ name, phrases }) =>
      twice(phrases).map((phrase) => `${name}: ${phrase}`),
    );
    expect(doubled, 'take one of the two out').toEqual([]);
  });

  it('can all be read', () => {
    const unreadable = allLists(language).flatMap(({ name, phrases }) =>
      phrases.flatMap((phrase) => {
        try {
          return compilePattern(phrase, language.sets).length > 0 ? [] : [`${name}: ${phrase}`];
        } catch (error) {
          return [`${name}: ${String(error)}`];
        }
      }),
    );
    expect(unreadable).toEqual([]);
  });

  it('are written in normal form: lower case, straight apostrophes, single blanks', () => {
    const odd = allLists(language).flatMap(({ name, phrases }) =>
      phrases
        .filter((phrase) => {
          const plain = phrase.replace(/[#@]\p{L}+/gu, '');
          return plain !== plain.toLowerCase() || /[’‘]| {2}|^ | $/.test(phrase);
        })
        .map((phrase) => `${name}: ${phrase}`),
    );
    expect(odd).toEqual([]);
  });

  it('are never both the act and its lookalike, nor both sure and weak', () => {
    const both = ACTS.flatMap((id) => {
      const { sure, weak = [], not = [] } = language.acts[id];
      return [...sure, ...weak]
        .filter((phrase, at, all) => not.includes(phrase) || all.indexOf(phrase) !== at)
        .map((phrase) => `${id}: ${phrase}`);
    });
    expect(both).toEqual([]);
  });

  it('know every act by at least one phrase', () => {
    const empty = ACTS.filter((id) => {
      const { sure, weak = [] } = language.acts[id];
      return sure.length + weak.length === 0;
    });
    expect(empty, 'write phrases for these acts').toEqual([]);
  });

  it('the abbreviations are lower case and end in a full stop', () => {
    const odd = language.abbreviations.filter((word) => !/^[^\p{Lu}\s]+\.$/u.test(word));
    expect(odd).toEqual([]);
    expect(twice(language.abbreviations)).toEqual([]);
  });
});
