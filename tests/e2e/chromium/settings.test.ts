import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { en } from '../../../lib/i18n/en';
import { activeTab, readerIsDone, sessions, toolbar } from '../background';
import { type Coached, startChromium } from '../chromium';
import { openComposer } from '../composer';
import { type Replies, replies } from '../replies';
import { named, readSidebar } from '../sidebar';

const SOON = { timeout: 10_000 };
const [x] = replies as readonly [Replies];
const OFF = en.off.title.replace('{{site}}', 'X');

let coached: Coached;
let page: Page;
let panel: Page;
beforeAll(async () => {
  coached = await startChromium();
  page = await coached.open(x.surface.url);
  panel = await coached.openPanel(page);
});
afterAll(() => coached?.close());

const headings = async () => (await readSidebar(panel)).headings;

/** Opens a view of the menu. */
async function open(entry: string): Promise<void> {
  await panel.locator('header [aria-haspopup="menu"]').click();
  await panel.locator(named('menuitem', entry)).click();
  await panel.waitForSelector('#subpage-title');
}

const leave = () => panel.keyboard.press('Escape');

it('a site that is switched off is not read, in the open tab at once, until it is on again', async () => {
  await openComposer(page, x.surface);
  await page.keyboard.type(x.poor);
  await expect.poll(headings, SOON).toContain(en.score.stop);
  const worker = await coached.worker();
  const tab = await activeTab(worker);
  expect((await toolbar(worker, tab)).badge).not.toBe('');
  await expect.poll(async () => JSON.stringify(await sessions(worker)), SOON).toContain(x.poor);

  await open(en.menu.settings);
  await panel.locator(named('switch', 'X')).click();
  await leave();
  await expect.poll(headings, SOON).toEqual([OFF]);
  await expect.poll(async () => (await toolbar(worker, tab)).badge, SOON).toBe('');

  await page.bringToFront();
  await page.keyboard.type(' Nobody reads this.');
  await readerIsDone(worker, tab);
  expect(JSON.stringify(await sessions(worker))).not.toContain(x.poor);
  expect(JSON.stringify(await sessions(worker))).not.toContain('Nobody reads this');
  // Neither is a page that is loaded while the site is off.
  await page.reload();
  await openComposer(page, x.surface);
  await page.keyboard.type(x.poor);
  await readerIsDone(worker, tab);
  expect(JSON.stringify(await sessions(worker))).not.toContain(x.poor);
  expect(await headings()).toEqual([OFF]);

  // The desk is still there.
  await panel.locator(named('button', en.off.desk)).click();
  await expect.poll(headings, SOON).toEqual([en.desk.title]);
  await panel.locator(named('button', en.desk.close)).click();

  // The box that has the focus is read as soon as the site is on.
  await panel.locator(named('button', en.off.switchOn.replace('{{site}}', 'X'))).click();
  await expect.poll(headings, SOON).toContain(en.score.stop);
  await expect.poll(async () => (await toolbar(worker, tab)).badge, SOON).not.toBe('');
});

it('the report of a page has its layers and none of its text', async () => {
  await open(en.menu.check);
  await panel.waitForSelector('[data-fact="message"][data-found="yes"]');
  await panel.locator(named('button', en.check.copy)).click();
  await panel.waitForSelector(named('button', en.starter.copied));
  await panel.locator(named('button', en.check.preview)).click();
  const report = await panel.$eval('pre', ({ textContent }) => textContent ?? '');
  expect(report).toContain('page: /x/status/#');
  expect(report).toMatch(/^message: found \(\w+\)$/m);
  expect(report).toMatch(/^Takk [\d.]+, \w+/);
  const { author, text } = x.surface.expected;
  const words = `${author} ${text} ${x.poor}`.split(/[^\p{L}\d]+/u);
  const told = new Set(report.split(/[^\p{L}\d]+/u));
  expect(words.filter((word) => word.length > 4 && told.has(word))).toEqual([]);
  await leave();
});

it('language and theme are chosen once, in every open sidebar, and last', async () => {
  const other = await coached.browser.newPage();
  await other.goto(panel.url());
  await other.waitForSelector('#root > *');
  const look = (of: Page) =>
    of.evaluate(() => {
      const { lang, dataset } = document.documentElement;
      return `${lang} ${dataset.theme}`;
    });

  await open(en.menu.settings);
  await panel.locator(named('radio', en.settings.themes.dark)).click();
  await panel.locator(named('radio', 'Norsk bokmål')).click();
  await expect.poll(() => look(panel), SOON).toBe('nb dark');
  await expect.poll(() => look(other), SOON).toBe('nb dark');

  // Who loads it anew meets the same.
  await other.reload();
  await other.waitForSelector('#root > *');
  expect(await look(other)).toBe('nb dark');
  await panel.locator(named('radio', 'English')).click();
  await panel.locator(named('radio', en.settings.themes.system)).click();
  await expect.poll(() => look(other), SOON).toBe('en system');
  await other.close();
  await leave();
});

it('the shortcut is the one that the browser has assigned', async () => {
  await open(en.menu.settings);
  const assigned = await panel.evaluate(async () => {
    const { commands } = (globalThis as unknown as { chrome: Chrome }).chrome;
    return (await commands.getAll()).find(({ name }) => name === '_execute_action')?.shortcut;
  });
  const shown = await panel.$eval('kbd', ({ textContent }) => textContent).catch(() => null);
  expect(shown ?? '').toBe(assigned);
  await leave();
});

interface Chrome {
  commands: { getAll(): Promise<{ name?: string; shortcut?: string }[]> };
}
