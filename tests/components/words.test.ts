import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/coach/vocabulary';
import { capitalise, languageName, relativeTime, resolveLanguage, WORDS } from '../../lib/i18n';
import { CRITERION_SOURCES, DISAGREEMENTS, HINT_SOURCES, SOURCES } from '../../lib/i18n/sources';

type Tree = { readonly [key: string]: string | Tree };

function flatten(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value]] : flatten(value, `${path}${key}.`),
  );
}

const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort();
const english = new Map(flatten(WORDS.en));

describe.each(LANGUAGES.filter((code) => code !== 'en'))('the words in %s', (code) => {
  const words = new Map(flatten(WORDS[code]));

  it('are complete, and none too many', () => {
    expect([...words.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('have the same blanks', () => {
    for (const [key, text] of words) {
      expect([key, placeholders(text)]).toEqual([key, placeholders(english.get(key) ?? '')]);
    }
  });

  it('are translated: whole sentences differ from the English ones', () => {
    const same = [...words].filter(
      ([key, text]) => text.includes(' ') && text === english.get(key),
    );
    expect(same).toEqual([]);
  });
});

describe.each(LANGUAGES)('steps in %s', (code) => {
  it('fit into the middle of a sentence', () => {
    for (const [id, { step }] of Object.entries(WORDS[code].criteria)) {
      expect([id, /^[^A-ZÆØÅ].*[^.]$/u.test(step)]).toEqual([id, true]);
    }
  });
});

describe.each(['en', 'nb', 'no', 'nl'])('the manifest in %s', (code) => {
  it('has all words, short enough for the stores', () => {
    const file = new URL(`../../public/_locales/${code}/messages.json`, import.meta.url);
    expect(existsSync(file)).toBe(true);
    const words = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
    expect(Object.keys(words)).toEqual(['name', 'description', 'actionTitle', 'openCommand']);
    expect(words.name?.message.length).toBeLessThanOrEqual(75);
    expect(words.description?.message.length).toBeLessThanOrEqual(132);
  });
});

it('cites no work in vain', () => {
  const cited = [
    ...Object.values(CRITERION_SOURCES).flat(),
    ...Object.values(DISAGREEMENTS).flat(),
    ...Object.values(HINT_SOURCES),
  ];
  expect([...new Set(cited)].sort()).toEqual(Object.keys(SOURCES).sort());
});

describe('resolveLanguage', () => {
  it.each([
    ['nl', ['en'], 'nl'],
    ['browser', ['no-NO', 'en'], 'nb'],
    ['browser', ['nn'], 'nb'],
    ['browser', ['fi', 'nl-BE'], 'nl'],
    ['browser', ['fi'], 'en'],
    ['browser', [], 'en'],
  ] as const)('%s with %j is %s', (chosen, preferred, expected) => {
    expect(resolveLanguage(chosen, preferred)).toBe(expected);
  });
});

describe('relativeTime', () => {
  const now = Date.parse('2026-03-01T12:00:00Z');
  it.each([
    ['2026-03-01T11:59:50Z', 'en', 'this minute'],
    ['2026-03-01T08:00:00Z', 'nb', 'for 4 timer siden'],
    ['2026-02-28T11:00:00Z', 'nl', 'gisteren'],
    ['yesterday', 'en', null],
  ])('%s in %s is %s', (time, language, expected) => {
    expect(relativeTime(time, now, language)).toBe(expected);
  });
});

it('names languages, and none for nonsense', () => {
  expect(languageName('fi', 'nb')).toBe('finsk');
  expect(languageName('??', 'en')).toBeNull();
  expect(capitalise('één ding', 'nl')).toBe('Één ding');
});
