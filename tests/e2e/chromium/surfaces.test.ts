import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../../lib/i18n/en';
import { decoys, inLanguage, type Surface, surfaces } from '../../sites/surfaces';
import { answered, inOtherLanguages, right } from '../answered';
import { activeTab, readerIsDone, sessions } from '../background';
import { type Coached, startChromium } from '../chromium';
import { openComposer } from '../composer';
import { readSidebar } from '../sidebar';

const TYPED = 'Hi there, thanks';
const SECRET = 'Something private';

let coached: Coached;
let panel: Page;
beforeAll(async () => {
  coached = await startChromium();
  panel = await coached.openPanel(await coached.open('https://x.com/home'));
});
afterAll(() => coached?.close());

/** Types a reply and gives the page for what comes next. */
async function reply(surface: Surface, url = surface.url): Promise<Page> {
  const page = await coached.open(url);
  await openComposer(page, surface);
  await page.keyboard.type(TYPED);
  return page;
}

describe('the message being answered is found', () => {
  it.each(surfaces.map((surface) => [surface.id, surface] as const))('%s', async (_, surface) => {
    const page = await reply(surface);
    const observed = async () => {
      const worker = await coached.worker();
      return (await sessions(worker))[await activeTab(worker)]?.observation;
    };
    // What was found before the last word was typed may have been true only then.
    await expect.poll(async () => (await observed())?.draft, { timeout: 5000 }).toContain(TYPED);
    await expect
      .poll(() => answered(panel, surface), { timeout: 5000 })
      .toEqual(right(surface.expected));
    const target = (await observed())?.target;
    // Whoever is named as a fact is the right one.
    if (target?.status === 'found') {
      expect(target.message).toMatchObject({
        author: surface.expected.author,
        text: surface.expected.text,
      });
    } else {
      expect(surface.ambiguous && target?.status).toBe('unsure');
    }
    await page.close();
  });
});

describe('in whatever language the site speaks', () => {
  it.each(inOtherLanguages)('%s in %s', async (_, language, surface) => {
    const page = await reply(surface, inLanguage(surface.url, language));
    await expect
      .poll(() => answered(panel, surface, false), { timeout: 5000 })
      .toEqual(right(surface.expected, false));
    await page.close();
  });
});

describe('nothing is read', () => {
  it.each(decoys.map((decoy) => [decoy.id, decoy.why, decoy] as const))(
    '%s: %s',
    async (_, __, decoy) => {
      const page = await coached.open(decoy.url);
      await openComposer(page, decoy);
      await page.keyboard.type(SECRET);
      const worker = await coached.worker();
      const tab = await activeTab(worker);
      await readerIsDone(worker, tab);
      expect((await sessions(worker))[tab]?.observation ?? null).toBeNull();
      expect(JSON.stringify(await sessions(worker))).not.toContain(SECRET);
      const { headings, text } = await readSidebar(panel);
      expect(headings).toEqual([en.idle.title]);
      expect(text).not.toContain(SECRET);
      await page.close();
    },
  );
});

it('no request leaves', () => {
  expect(coached.strays).toEqual([]);
});
