import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { openComposer, rewrite } from './composer';
import { ELSEWHERE } from './pages';
import type { Replies } from './replies';
import { readSidebar } from './sidebar';

const SOON = { timeout: 10_000 };

/** Leaves the page in the middle of a reply, comes back by the browser's own button, and writes on. */
export async function goBack(page: Page, panel: Page, { surface, poor }: Replies) {
  const author = async () => (await readSidebar(panel)).author;
  const composer = await openComposer(page, surface);
  await rewrite(composer, poor);
  await expect.poll(author, SOON).toBe(surface.expected.author);
  const before = (await readSidebar(panel)).score;
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset.kept = String(persisted);
    });
  });
  await page.goto(ELSEWHERE, { waitUntil: 'load' });
  await expect.poll(author, SOON).toBeNull();
  // What comes back was loaded before: there is no load to wait for.
  await page.evaluate(() => history.back());
  await expect
    .poll(() => page.evaluate(() => document.documentElement.dataset.kept), SOON)
    .toBe('true');
  await expect.poll(author, SOON).toBe(surface.expected.author);
  await expect.poll(async () => (await readSidebar(panel)).score, SOON).toBe(before);
  await page.keyboard.type(' Thank you for telling us.');
  await expect.poll(async () => (await readSidebar(panel)).items.thank, SOON).toBe('done');
}
