import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../../lib/i18n/en';
import { LANGUAGES } from '../../sites/shared/language';
import { decoys, inLanguage, surfaces } from '../../sites/surfaces';
import { answered, right } from '../answered';
import { openComposer } from '../composer';
import { type CoachedFirefox, startFirefox } from '../firefox';
import { readSidebar } from '../sidebar';

const TYPED = 'Hi there, thanks';
const SECRET = 'Something private';

let coached: CoachedFirefox;
beforeAll(async () => {
  coached = await startFirefox();
});
afterAll(() => coached?.close());

describe('the message being answered is found, in Firefox', () => {
  const rows = surfaces.map((surface, index) => {
    const language = LANGUAGES[index % LANGUAGES.length] ?? 'en';
    return [surface.id, language, surface] as const;
  });
  it.each(rows)('%s in %s', async (_, language, surface) => {
    const page = await coached.open(inLanguage(surface.url, language));
    await openComposer(page, surface);
    await page.keyboard.type(TYPED);
    await expect
      .poll(() => answered(coached.panel, surface, false), { timeout: 10_000 })
      .toEqual(right(surface.expected, false));
    await page.close();
  });
});

describe('nothing is read, in Firefox', () => {
  it.each(decoys.map((decoy) => [decoy.id, decoy.why, decoy] as const))(
    '%s: %s',
    async (_, __, decoy) => {
      const page = await coached.open(decoy.url);
      await openComposer(page, decoy);
      await page.keyboard.type(SECRET);
      await expect
        .poll(async () => (await readSidebar(coached.panel)).headings)
        .toEqual([en.idle.title]);
      expect((await readSidebar(coached.panel)).text).not.toContain(SECRET);
      await page.close();
    },
  );
});

it('no request leaves', () => {
  expect(coached.strays).toEqual([]);
});
