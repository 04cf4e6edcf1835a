import { describe, expect, it } from 'vitest';
import { criteria } from '../../lib/coach/criteria';
import { REASONS } from '../../lib/coach/criteria/reasons';
import { hints } from '../../lib/coach/hints';
import { CRITERIA, HINTS, LANGUAGES } from '../../lib/coach/vocabulary';
import { WORDS } from '../../lib/i18n';
import { languages } from '../../lib/languages';
import { exists, filesUnder } from './files';

describe.each(CRITERIA)('the criterion %s', (id) => {
  const registered = criteria.filter((criterion) => criterion.id === id);

  it('has a file of its own', () => {
    const file = `lib/coach/criteria/${id}.ts`;
    expect(exists(file), `write ${file}`).toBe(true);
  });

  it('is registered once', () => {
    expect(registered, `add ${id} to lib/coach/criteria/index.ts`).toHaveLength(1);
  });

  it('has a table of drafts', () => {
    const file = `tests/coach/criteria/${id}.ts`;
    expect(exists(file), `write ${file}`).toBe(true);
  });

  it.each(LANGUAGES)('has words in %s', (code) => {
    const todo = `fill criteria.${id} in lib/i18n/${code}.ts`;
    const words = WORDS[code].criteria[id];
    for (const text of [words.title, words.question, words.step, words.why]) {
      expect(text, todo).toMatch(/\p{L}/u);
    }
    expect(Object.keys(words.reasons).sort(), todo).toEqual([...REASONS[id]].sort());
  });

  it.each(LANGUAGES)('has an example in %s', (code) => {
    const language = languages[code]();
    expect(language.code, `write lib/languages/${code} and register it`).toBe(code);
    const count = language.examples[id]?.length ?? 0;
    expect(count, `add ${id} to lib/languages/${code}/examples.ts`).toBeGreaterThan(0);
  });

  // Who writes in another language is not helped by a phrase in that language.
  const wantsStarters = registered[0]?.kind === 'do' && id !== 'sameLanguage';

  it.each(wantsStarters ? LANGUAGES : [])('has words to start from in %s', (code) => {
    const language = languages[code]();
    expect(language.code, `write lib/languages/${code} and register it`).toBe(code);
    const count = language.starters[id]?.length ?? 0;
    expect(count, `add ${id} to lib/languages/${code}/starters.ts`).toBeGreaterThan(0);
  });
});

it('the checklist is registered in the order of the vocabulary', () => {
  expect(criteria.map(({ id }) => id)).toEqual([...CRITERIA]);
});

it('no criterion is written but not in the vocabulary', () => {
  // Files of the folder that are no criterion: what criteria are made of.
  const shared = ['avoid', 'checkAll', 'criterion', 'firstBroken', 'index', 'reasons'];
  const written = filesUnder('lib/coach/criteria').map((file) => file.replace(/^.*\/|\.ts$/g, ''));
  const stray = written.filter(
    (name) => !shared.includes(name) && !(CRITERIA as readonly string[]).includes(name),
  );
  expect(stray, 'add these to CRITERIA in lib/coach/vocabulary.ts').toEqual([]);
});

describe.each(HINTS)('the hint %s', (id) => {
  it('has a file of its own and is registered once', () => {
    const file = `lib/coach/hints/${id}.ts`;
    expect(exists(file), `write ${file}`).toBe(true);
    const registered = hints.filter((hint) => hint.id === id);
    expect(registered, `add ${id} to lib/coach/hints/index.ts`).toHaveLength(1);
  });

  it.each(LANGUAGES)('has words in %s', (code) => {
    const { title, why } = WORDS[code].hints[id];
    expect(title && why, `fill hints.${id} in lib/i18n/${code}.ts`).toMatch(/\p{L}/u);
  });
});
