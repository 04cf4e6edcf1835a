import type { CDPSession, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { TabSession } from '../../lib/session/tabSession';
import type { GuardSetting, LanguageSetting } from '../../lib/settings/choices';
import { inLanguage, type Surface } from '../sites/surfaces';
import { type Composer, openComposer, send, sentBy } from './composer';
import { eventually } from './eventually';
import type { Replies } from './replies';
import { readSidebar } from './sidebar';

/** A browser with Takk in it. */
export interface Stage {
  open(url: string): Promise<Page>;
  panel: Page;
}

interface ChromeApi {
  storage: {
    local: { set(items: object): Promise<void> };
    session: { get(): Promise<{ tabs?: Record<string, TabSession> }> };
  };
  tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    sendMessage(tabId: number, message: unknown): Promise<unknown>;
  };
}
declare const chrome: ChromeApi;

/** For a machine that has much else to do. */
export const SOON = { timeout: 30_000 };

/** Chooses as the person does in the settings. */
export function choose(
  panel: Page,
  choices: { guard?: GuardSetting; language?: LanguageSetting },
): Promise<void> {
  return panel.evaluate((items) => chrome.storage.local.set(items), choices);
}

export const BROKEN: GuardSetting = { level: 'broken', below: 40 };
export const OFF: GuardSetting = { level: 'off', below: 40 };

/** Resolves when the reader has heard all that the background had to say. */
async function heard(panel: Page): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await panel.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      await chrome.tabs.sendMessage(tab?.id ?? -1, 'ping');
    });
  }
}

/** Opens a box and writes a poor reply in it that has been judged. */
export async function writePoor(
  { open, panel }: Stage,
  { surface, poor }: Replies,
  language?: 'nb' | 'de',
): Promise<Composer> {
  const page = await open(language ? inLanguage(surface.url, language) : surface.url);
  const composer = await openComposer(page, surface);
  await page.keyboard.type(poor);
  await judged(panel, composer);
  return composer;
}

/** Waits until the very words in the box were judged, and the reader has heard of it. */
export async function judged(panel: Page, composer: Composer): Promise<void> {
  const plain = (text: string | null) => text?.replace(/\s+/g, ' ').trim();
  await eventually(async () => {
    // As text: Firefox's driver tells what two tabs have in common only once.
    const told = await panel.evaluate(async () =>
      JSON.stringify((await chrome.storage.session.get()).tabs ?? {}),
    );
    const kept: Record<string, TabSession> = JSON.parse(told);
    const words = plain(await composer.text());
    return Object.values(kept).some(
      ({ observation, report }) => report && observation && plain(observation.draft) === words,
    );
  }, SOON.timeout);
  await heard(panel);
}

/** How many nodes stand beside head and body: the dialog's host, while a send is held. */
export function hosts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.documentElement.children].filter(
        (element) => element !== document.body && element !== document.head,
      ).length,
  );
}

export const isHeld = (page: Page) => expect.poll(() => hosts(page), SOON).toBe(1);
export const isFree = (page: Page) => expect.poll(() => hosts(page), SOON).toBe(0);

/** Presses the site's own send control with the mouse. */
export async function press(page: Page, { send: { button } }: Surface): Promise<void> {
  await page.$eval(button, (control) => control.scrollIntoView({ block: 'center' }));
  await page.locator(button).setTimeout(SOON.timeout).click();
}

/** Escape goes back to the caret; the draft that changed is held again; the same passes. */
export async function backAndAgain(stage: Stage, reply: Replies, language?: 'nb' | 'de') {
  const { surface } = reply;
  const composer = await writePoor(stage, reply, language);
  const { page } = composer;
  const written = (await composer.text()) ?? '';
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowLeft');
  await press(page, surface);
  await isHeld(page);
  await page.keyboard.press('Escape');
  await isFree(page);
  expect(await composer.text()).toBe(written);
  await page.keyboard.type('x');
  const changed = `${written.slice(0, -3)}x${written.slice(-3)}`;
  await expect.poll(() => composer.text(), SOON).toBe(changed);
  await judged(stage.panel, composer);

  await press(page, surface);
  await isHeld(page);
  expect(await sentBy(page)).toEqual([]);
  // The focus is on Edit.
  await page.keyboard.press('Enter');
  await isFree(page);
  expect(await composer.text()).toBe(changed);
  await press(page, surface);
  await expect.poll(() => sentBy(page), SOON).toEqual([changed]);
  expect(await hosts(page)).toBe(0);
  await page.close();
}

/** Held by the site's own way (a key where it has one), and sent all the same, once. */
export async function sendAnyway(stage: Stage, reply: Replies) {
  const composer = await writePoor(stage, reply);
  const { page } = composer;
  const written = (await composer.text()) ?? '';
  await send(composer, reply.surface);
  await isHeld(page);
  expect(await sentBy(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => sentBy(page), SOON).toEqual([written]);
  await isFree(page);
  await expect.poll(async () => (await readSidebar(stage.panel)).score, SOON).toBeNull();
  expect(await sentBy(page)).toEqual([written]);
  await page.close();
}

/** The words changed and send was pressed in one breath: nobody has judged them yet. */
export async function reportLate(stage: Stage, reply: Replies) {
  const composer = await writePoor(stage, reply);
  const { page } = composer;
  await page.$eval(reply.surface.send.button, async (control) => {
    document.execCommand('insertText', false, ' Now');
    // Editors write their text in the same turn, though not at once; a verdict needs more turns.
    for (let step = 0; step < 10; step += 1) await null;
    (control as HTMLElement).click();
  });
  await expect.poll(async () => (await sentBy(page)).length, SOON).toBe(1);
  expect(await hosts(page)).toBe(0);
  await page.close();
}

export async function guardOff(stage: Stage, reply: Replies) {
  await choose(stage.panel, { guard: OFF });
  const composer = await writePoor(stage, reply);
  const { page } = composer;
  const written = await composer.text();
  await send(composer, reply.surface);
  await expect.poll(() => sentBy(page), SOON).toEqual([written]);
  expect(await hosts(page)).toBe(0);
  await page.close();
}

/** Chromium: the browser has really stopped the background, and nothing has woken it yet. */
export async function stopAndLeave(client: CDPSession): Promise<void> {
  const stopped = new Promise<void>((done) => {
    client.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) done();
    });
  });
  await client.send('ServiceWorker.enable');
  await client.send('ServiceWorker.stopAllWorkers');
  await stopped;
}

/** Notes whatever the page hears, from here on. */
export function listen(page: Page): Promise<void> {
  return page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { __heard: heard });
    const kinds = ['keydown', 'keypress', 'keyup', 'pointerdown', 'pointerup', 'mousedown'];
    for (const kind of [...kinds, 'mouseup', 'click', 'focusin', 'focusout']) {
      document.addEventListener(kind, ({ type }) => heard.push(type), true);
    }
  });
}

export function heardBy(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { __heard: string[] }).__heard);
}
