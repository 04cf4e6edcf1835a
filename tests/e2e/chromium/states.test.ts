import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../../lib/i18n/en';
import { stopBackground } from '../background';
import { type Coached, coach, EXTENSION, startChromium, startPlain } from '../chromium';
import { chord, openComposer } from '../composer';
import { firstPhrase } from '../journey';
import { ELSEWHERE } from '../pages';
import { type Replies, replies } from '../replies';
import { named, readSidebar } from '../sidebar';

const SOON = { timeout: 10_000 };
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const [x] = replies as readonly [Replies];

let coached: Coached;
let panel: Page;
beforeAll(async () => {
  coached = await startChromium();
  panel = await coached.openPanel(await coached.open(ELSEWHERE));
});
afterAll(() => coached?.close());

const opened: Page[] = [];
async function open(url: string): Promise<Page> {
  const page = await coached.open(url);
  opened.push(page);
  return page;
}
afterEach(async () => {
  for (const page of opened.splice(0)) await page.close();
});

const headings = async (of = panel) => (await readSidebar(of)).headings;

/** What axe finds wrong in the sidebar. */
async function violations(): Promise<string[]> {
  await panel.evaluate(AXE);
  const found = await panel.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run()).violations;
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Writes into a field of the sidebar, in place of what stands there. */
async function fill(label: string, words: string): Promise<void> {
  await panel.locator(named('textbox', label)).click();
  await chord(panel, 'Control', 'a');
  await panel.keyboard.type(words);
}

async function writePoor(): Promise<Page> {
  const page = await open(x.surface.url);
  await openComposer(page, x.surface);
  await page.keyboard.type(x.poor);
  await expect.poll(headings, SOON).toContain(en.score.stop);
  return page;
}

it('elsewhere there is a desk to write on', async () => {
  await expect.poll(headings, SOON).toEqual([en.desk.title]);
  await fill(en.desk.message, x.surface.expected.text);
  await fill(en.desk.draft, x.poor);
  await expect.poll(headings, SOON).toContain(en.score.stop);
  const poor = await readSidebar(panel);
  expect(poor.score).toBeLessThan(60);
  await expect
    .poll(async () => (await readSidebar(panel)).situation, SOON)
    .toContain(en.situations.complaint);
  expect(await violations()).toEqual([]);

  await fill(en.desk.draft, x.good);
  await expect.poll(headings, SOON).toContain(en.score.ready);
  await panel.locator(named('button', en.desk.clear)).click();
  await expect.poll(headings, SOON).toEqual([en.desk.title]);
});

it('on a site with no reply under way it says what to do', async () => {
  const page = await open('https://www.facebook.com/');
  await expect.poll(headings, SOON).toEqual([en.idle.title]);
  expect(await violations()).toEqual([]);
  // Back and forth between tabs.
  await (await open(ELSEWHERE)).bringToFront();
  await expect.poll(headings, SOON).toEqual([en.desk.title]);
  await page.bringToFront();
  await expect.poll(headings, SOON).toEqual([en.idle.title]);
});

it('a page that is left takes its reply along', async () => {
  const page = await writePoor();
  await page.goto('https://x.com/home');
  await expect.poll(headings, SOON).toEqual([en.idle.title]);
  await page.goto(ELSEWHERE);
  await expect.poll(headings, SOON).toEqual([en.desk.title]);
});

it('a page that was open before Takk wants to be reloaded', async () => {
  const plain = await startPlain();
  try {
    const page = await plain.open(x.surface.url);
    await plain.browser.installExtension(EXTENSION);
    const late = await coach(plain);
    const sidebar = await late.openPanel(page);
    await expect.poll(() => headings(sidebar), SOON).toEqual([en.stale.title]);
    await page.reload();
    await expect.poll(() => headings(sidebar), SOON).toEqual([en.idle.title]);
    await openComposer(page, x.surface);
    await page.keyboard.type(x.poor);
    await expect.poll(() => headings(sidebar), SOON).toContain(en.score.stop);
  } finally {
    await plain.close();
  }
});

describe('a background that the browser has stopped', () => {
  const stop = async () => stopBackground(panel, await coached.worker());

  it('is woken by the next key, and knows what it knew', async () => {
    const page = await writePoor();
    await panel.locator('main [aria-haspopup="menu"]').click();
    await panel.locator(`[role="menuitemradio"]::-p-text(${en.situations.praise})`).click();
    const chosen = `${en.situations.praise}${en.situation.corrected}`;
    await expect.poll(async () => (await readSidebar(panel)).situation, SOON).toBe(chosen);
    const { author, message } = await readSidebar(panel);

    await stop();
    await page.bringToFront();
    await page.keyboard.type(' You are an IDIOT!!!');
    await expect
      .poll(async () => (await readSidebar(panel)).items, SOON)
      .toMatchObject({ respect: 'change' });
    // The person's own word and the message have outlived the background.
    expect(await readSidebar(panel)).toMatchObject({ author, message, situation: chosen });
    expect((await readSidebar(panel)).text).not.toContain(en.connection.lost);
  });

  it('also where the sidebar stays alone', async () => {
    await open('https://www.facebook.com/');
    await expect.poll(headings, SOON).toEqual([en.idle.title]);
    await stop();
    await open(ELSEWHERE);
    await expect.poll(headings, SOON).toEqual([en.desk.title]);
  });
});

describe('for everybody', () => {
  it('keyboard alone is enough', async () => {
    const page = await writePoor();
    const box = await page.$(x.surface.composer);
    const text = () => box?.evaluate((node) => window.__text(node));
    const press = (key: KeyInput) => panel.keyboard.press(key);
    const focused = () =>
      panel.evaluate(() => {
        const active = document.activeElement;
        return `${active?.getAttribute('aria-label') ?? ''}${active?.textContent ?? ''}`;
      });
    const tabTo = async (name: string) => {
      const seen: string[] = [];
      while (!(await focused()).startsWith(name)) {
        expect(seen.length, `${name} is not among ${seen.join(' | ')}`).toBeLessThan(80);
        await press('Tab');
        seen.push(await focused());
      }
    };
    await panel.bringToFront();
    // A pointer that rests over a menu would choose for itself.
    await panel.mouse.move(0, 0);
    // The chip, its menu, the choice.
    await tabTo(en.situations.complaint);
    await press('Enter');
    await panel.waitForSelector('[role="menu"]');
    for (let turn = 0; !(await focused()).startsWith(en.situations.praise); turn += 1) {
      expect(turn).toBeLessThan(10);
      const before = await focused();
      await press('ArrowDown');
      await expect.poll(focused, SOON).not.toBe(before);
    }
    await press('Enter');
    await expect
      .poll(async () => (await readSidebar(panel)).situation, SOON)
      .toBe(`${en.situations.praise}${en.situation.corrected}`);
    await tabTo(en.situation.undo);
    await press('Enter');
    await expect
      .poll(async () => (await readSidebar(panel)).situation, SOON)
      .toContain(en.situations.complaint);
    // A point of the list, and its first phrase into the page.
    await tabTo(en.criteria.thank.title);
    const open = await panel.evaluate(() => document.activeElement?.getAttribute('aria-expanded'));
    if (open !== 'true') await press('Enter');
    const phrase = await firstPhrase(panel);
    await tabTo(en.starter.insertThis.replace('{{phrase}}', phrase));
    await press('Enter');
    await expect.poll(text, SOON).toContain(phrase);
    await expect
      .poll(async () => (await readSidebar(panel)).text, SOON)
      .toContain(en.starter.inserted);
  });

  it.each(['light', 'dark'])('axe finds nothing wrong in %s', async (scheme) => {
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await writePoor();
    expect(await violations()).toEqual([]);
    // All that can be unfolded, unfolded.
    for (let level = 0; level < 3; level += 1) {
      await panel.$$eval('main [aria-expanded="false"]:not([aria-haspopup])', (buttons) => {
        for (const button of buttons) (button as HTMLElement).click();
      });
    }
    expect(await violations()).toEqual([]);
    await panel.locator('main [aria-haspopup="menu"]').click();
    await panel.waitForSelector('[role="menu"]');
    expect(await violations()).toEqual([]);
    await panel.keyboard.press('Escape');
  });
});
