import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { en } from '../../../lib/i18n/en';
import { activeTab, readerIsDone, sessions, toolbar } from '../background';
import { type Coached, startChromium } from '../chromium';
import { type Replies, replies } from '../replies';
import {
  checkReport,
  chooseLook,
  leave,
  readShortcut,
  type SettingsStage,
  switchOffAndOn,
} from '../settings';
import { named } from '../sidebar';

const SOON = { timeout: 10_000 };
const [x] = replies as readonly [Replies];

let coached: Coached;
let panel: Page;
let stage: SettingsStage;
beforeAll(async () => {
  coached = await startChromium();
  const page = await coached.open(x.surface.url);
  panel = await coached.openPanel(page);
  stage = { page, panel, press: (selector) => panel.locator(selector).click() };
});
afterAll(() => coached?.close());

it('a site that is switched off is not read, in the open tab at once, until it is on again', async () => {
  const worker = await coached.worker();
  const tab = await activeTab(worker);
  const badge = async () => (await toolbar(worker, tab)).badge;
  await switchOffAndOn(stage, x, async (...words) => {
    await readerIsDone(worker, tab);
    const known = JSON.stringify(await sessions(worker));
    expect(words.filter((each) => known.includes(each))).toEqual([]);
    await expect.poll(badge, SOON).toBe('');
  });
  await expect.poll(badge, SOON).not.toBe('');
  // Were it kept elsewhere, nothing of it would have been missed.
  expect(JSON.stringify(await sessions(worker))).toContain(x.poor);
});

it('the report of a page has its layers and none of its text', async () => {
  await checkReport(stage, x);
  await panel.locator(named('button', en.check.copy)).click();
  await panel.waitForSelector(named('button', en.starter.copied));
  await leave(stage);
});

it('language and theme are chosen once, in every open sidebar, and last', async () => {
  const other = await coached.browser.newPage();
  await other.goto(panel.url());
  await other.waitForSelector('#root > *');
  await chooseLook(stage, [other]);
  await other.close();
});

it('the shortcut is the one that the browser has assigned', () => readShortcut(stage));
