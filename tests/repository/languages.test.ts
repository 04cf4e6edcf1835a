import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/coach/vocabulary';
import { languages } from '../../lib/languages';
import { exists, foldersIn, read } from './files';

it('every folder in lib/languages is in the vocabulary', () => {
  const todo = 'add the folder to LANGUAGES in lib/coach/vocabulary.ts';
  expect(foldersIn('lib/languages').sort(), todo).toEqual([...LANGUAGES].sort());
});

describe.each(LANGUAGES)('the language %s', (code) => {
  it('is registered under its own code', () => {
    expect(languages[code]().code, `register ${code} in lib/languages/index.ts`).toBe(code);
  });

  it('has a model of at most 250 kB, and it is used', () => {
    const file = `lib/languages/${code}/model.json`;
    expect(exists(file), `train it: npm run train -- ${code}`).toBe(true);
    expect(read(file).length).toBeLessThanOrEqual(250_000);
    const { actModel, situationModel } = languages[code]();
    expect(actModel && situationModel, 'load it in lib/languages/index.ts').toBeDefined();
  });

  it('has words for the interface and for the manifest', () => {
    for (const file of [`lib/i18n/${code}.ts`, `public/_locales/${code}/messages.json`]) {
      expect(exists(file), `write ${file}`).toBe(true);
    }
  });
});
