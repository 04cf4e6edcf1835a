import { describe, expect, it } from 'vitest';
import { SITES } from '../../lib/coach/vocabulary';
import { siteOf, sites } from '../../lib/sites';
import { foldersIn, read } from './files';

describe.each(foldersIn('lib/sites'))('the site %s', (folder) => {
  const site = sites.find(({ id }) => id === folder);

  it('is registered and in the vocabulary', () => {
    expect(site, `add ${folder} to lib/sites/index.ts`).toBeDefined();
    expect(SITES, `add ${folder} to SITES in lib/coach/vocabulary.ts`).toContain(folder);
  });

  it('is found by each of its hosts, and the reader is let in there', () => {
    const config = read('wxt.config.ts');
    for (const host of site?.hosts ?? []) {
      expect(siteOf(host)?.id).toBe(folder);
      const match = `'https://${host}/*'`;
      expect(config, `add ${match} to HOSTS in wxt.config.ts`).toContain(match);
    }
  });
});

it('no site is registered without a folder', () => {
  expect(sites.map(({ id }) => id).sort()).toEqual(foldersIn('lib/sites').sort());
});
