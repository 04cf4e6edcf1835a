import { expect, it } from 'vitest';
import { filesUnder, read } from './files';

const MOST_LINES = 300;

/** Words and phrases are data: a list is as long as the language is rich. */
const DATA = [/^lib\/i18n\/(en|nb|nl|sources)\.ts$/, /^lib\/languages\/(en|nb|nl)\//];

it(`no file of code is longer than ${MOST_LINES} lines`, () => {
  const long = ['lib', 'components', 'entrypoints']
    .flatMap(filesUnder)
    .filter((file) => /\.(tsx?|css)$/.test(file) && !DATA.some((data) => data.test(file)))
    .map((file) => ({ file, lines: read(file).split('\n').length - 1 }))
    .filter(({ lines }) => lines > MOST_LINES);
  expect(long, 'split these: two ideas in one file').toEqual([]);
});

it('what WXT would take for an entrypoint is one', () => {
  const shells = [
    'background.ts',
    'reader-x.ts',
    'reader-facebook.ts',
    'reader-linkedin.ts',
    'sidepanel/',
    'studio/',
  ];
  const stray = filesUnder('entrypoints').filter(
    (file) => !shells.some((shell) => file.startsWith(`entrypoints/${shell}`)),
  );
  expect(stray, 'entrypoints hold shells only: move these to lib or components').toEqual([]);
});
