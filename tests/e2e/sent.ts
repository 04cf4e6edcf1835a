import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { en } from '../../lib/i18n/en';
import { type Surface, surfaces } from '../sites/surfaces';
import { chord, openComposer, send, sentBy } from './composer';
import { press, type Stage } from './guard';
import type { Replies } from './replies';
import { readSidebar } from './sidebar';

const SOON = { timeout: 10_000 };
const headings = async (panel: Page) => (await readSidebar(panel)).headings;

async function write({ open, panel }: Stage, surface: Surface, words: string) {
  const page = await open(surface.url);
  const composer = await openComposer(page, surface);
  await page.keyboard.type(words);
  await expect.poll(async () => (await readSidebar(panel)).score, SOON).not.toBeNull();
  return { page, composer };
}

/** Sent by the site's own way, said in the sidebar, and forgotten at the next box. */
export async function isSaid(stage: Stage, { surface, good }: Replies, byButton: boolean) {
  const { page, composer } = await write(stage, surface, good);
  if (byButton) await press(page, surface);
  else await send(composer, surface);
  await expect.poll(async () => (await sentBy(page)).length, SOON).toBe(1);
  await expect.poll(() => headings(stage.panel), SOON).toEqual([en.sent.title]);
  // It stays so until another reply is begun.
  if (await page.$(surface.composer)) await page.click(surface.composer);
  else await openComposer(page, surface);
  await page.keyboard.type('And one more thing');
  await expect.poll(async () => (await readSidebar(stage.panel)).author, SOON).not.toBeNull();
  expect(await headings(stage.panel)).not.toContain(en.sent.title);
  await page.close();
}

/** X: the dialog is closed with words in it. Nothing went out, and it is noticed at once. */
export async function dialogClosed(stage: Stage, sent: boolean) {
  const surface = surfaces.find(({ id }) => id === 'x-home-dialog') as Surface;
  const { page } = await write(stage, surface, 'Thank you for telling us about it, Kari.');
  if (sent) await chord(page, 'Control', 'Enter');
  else await page.click('[data-testid="app-bar-close"]');
  await expect
    .poll(() => headings(stage.panel), SOON)
    .toEqual([sent ? en.sent.title : en.idle.title]);
  expect(await sentBy(page)).toHaveLength(sent ? 1 : 0);
  await page.close();
}

/** The site's control does nothing: the coaching goes on, and nothing was sent. */
export async function failed(stage: Stage, { surface, good }: Replies) {
  const { page, composer } = await write(stage, surface, good);
  await page.evaluate(() => {
    for (const type of ['click', 'submit', 'keydown']) {
      document.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
    }
    document.addEventListener('submit', (event) => event.preventDefault(), true);
  });
  await press(page, surface);
  await page.keyboard.type(' Bye');
  const { prefilled = '' } = surface;
  await expect.poll(() => composer.text(), SOON).toBe(`${prefilled}${good} Bye`);
  await expect.poll(async () => (await readSidebar(stage.panel)).score, SOON).not.toBeNull();
  expect(await headings(stage.panel)).not.toContain(en.sent.title);
  expect(await sentBy(page)).toEqual([]);
  await page.close();
}

/** All deleted by hand: the box is still open, and so is the coaching. */
export async function emptied(stage: Stage, { surface, good }: Replies) {
  const { page } = await write(stage, surface, good);
  await chord(page, 'Control', 'a');
  await page.keyboard.press('Backspace');
  await expect.poll(() => headings(stage.panel), SOON).toContain(en.score.empty);
  expect(await headings(stage.panel)).not.toContain(en.sent.title);
  await page.close();
}
