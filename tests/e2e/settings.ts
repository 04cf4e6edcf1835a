import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { en } from '../../lib/i18n/en';
import { openComposer } from './composer';
import type { Replies } from './replies';
import { named, readSidebar } from './sidebar';

const SOON = { timeout: 10_000 };

/** The sidebar beside a page with a reply box, and a way to press its buttons. */
export interface SettingsStage {
  page: Page;
  panel: Page;
  press(selector: string): Promise<void>;
}

const OFF = en.off.title.replace('{{site}}', 'X');
const headings = async (panel: Page) => (await readSidebar(panel)).headings;

/** Opens a view of the menu. */
export async function openEntry({ panel, press }: SettingsStage, entry: string): Promise<void> {
  await press('header [aria-haspopup="menu"]');
  await press(named('menuitem', entry));
  await panel.waitForSelector('#subpage-title');
}

export const leave = ({ press }: SettingsStage) => press(named('button', en.menu.back));

/**
 * A site that is switched off is not read, in the open tab at once, until it is on again.
 * @param unread throws where something of these words is still known
 */
export async function switchOffAndOn(
  stage: SettingsStage,
  { surface, poor }: Replies,
  unread: (...words: string[]) => Promise<void>,
): Promise<void> {
  const { page, panel, press } = stage;
  await openComposer(page, surface);
  await page.keyboard.type(poor);
  await expect.poll(() => headings(panel), SOON).toContain(en.score.stop);

  await openEntry(stage, en.menu.settings);
  await press(named('switch', 'X'));
  await leave(stage);
  await expect.poll(() => headings(panel), SOON).toEqual([OFF]);

  await page.bringToFront();
  await page.keyboard.type(' Nobody reads this.');
  await unread(poor, 'Nobody reads this');
  // Neither is a page that is loaded while the site is off.
  await page.reload();
  await openComposer(page, surface);
  await page.keyboard.type(poor);
  await unread(poor);
  expect(await headings(panel)).toEqual([OFF]);

  // The desk is still there.
  await press(named('button', en.off.desk));
  await expect.poll(() => headings(panel), SOON).toEqual([en.desk.title]);
  await press(named('button', en.desk.close));

  // The box that has the focus is read as soon as the site is on.
  await press(named('button', en.off.switchOn.replace('{{site}}', 'X')));
  await expect.poll(() => headings(panel), SOON).toContain(en.score.stop);
}

/** The report of a page has its layers and none of its text. */
export async function checkReport(stage: SettingsStage, { surface, poor }: Replies): Promise<void> {
  const { panel, press } = stage;
  await openEntry(stage, en.menu.check);
  await panel.waitForSelector('[data-fact="message"][data-found="yes"]');
  await press(named('button', en.check.preview));
  const shown = await panel.waitForSelector('pre');
  const report = (await shown?.evaluate(({ textContent }) => textContent)) ?? '';
  expect(report).toContain('page: /x/status/#');
  expect(report).toMatch(/^message: found \(\w+\)$/m);
  expect(report).toMatch(/^Takk [\d.]+, \w+/);
  const { author, text } = surface.expected;
  const words = `${author} ${text} ${poor}`.split(/[^\p{L}\d]+/u);
  const told = new Set(report.split(/[^\p{L}\d]+/u));
  expect(words.filter((word) => word.length > 4 && told.has(word))).toEqual([]);
}

const look = (panel: Page) =>
  panel.evaluate(() => {
    const { lang, dataset } = document.documentElement;
    return `${lang} ${dataset.theme}`;
  });

/** Language and theme are chosen once, in every open sidebar. */
export async function chooseLook(stage: SettingsStage, others: readonly Page[]): Promise<void> {
  const { panel, press } = stage;
  const all = [panel, ...others];
  await openEntry(stage, en.menu.settings);
  await press(named('radio', en.settings.themes.dark));
  await press(named('radio', 'Norsk bokmål'));
  for (const each of all) await expect.poll(() => look(each), SOON).toBe('nb dark');
  // Who loads it anew meets the same.
  for (const other of others) {
    await other.reload();
    await other.waitForSelector('#root > *');
    expect(await look(other)).toBe('nb dark');
  }
  await press(named('radio', 'English'));
  await press(named('radio', en.settings.themes.system));
  for (const each of all) await expect.poll(() => look(each), SOON).toBe('en system');
  await leave(stage);
}

/** The shortcut is the one that the browser has assigned. */
export async function readShortcut(stage: SettingsStage): Promise<void> {
  const { panel } = stage;
  await openEntry(stage, en.menu.settings);
  const assigned = await panel.evaluate(async () => {
    const { commands } = (globalThis as unknown as { chrome: Chrome }).chrome;
    return (await commands.getAll()).find(({ name }) => name === '_execute_action')?.shortcut;
  });
  const shown = await panel.$eval('kbd', ({ textContent }) => textContent).catch(() => null);
  expect(shown ?? '').toBe(assigned);
  await leave(stage);
}

interface Chrome {
  commands: { getAll(): Promise<{ name?: string; shortcut?: string }[]> };
}
