import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../../lib/i18n/en';
import { openComposer } from '../composer';
import { type CoachedFirefox, startFirefox } from '../firefox';
import { emptied, INPUTS } from '../inputs';
import { ELSEWHERE } from '../pages';
import { type Replies, replies } from '../replies';
import { readSidebar } from '../sidebar';

const SOON = { timeout: 10_000 };
const [x] = replies as readonly [Replies];

let coached: CoachedFirefox;
beforeAll(async () => {
  coached = await startFirefox();
});
afterAll(() => coached?.close());

async function inBox({ surface }: Replies, type: (stage: { page: Page; panel: Page }) => unknown) {
  const page = await coached.open(surface.url);
  const composer = await openComposer(page, surface);
  await type({ page, panel: coached.panel });
  // Typing goes on undisturbed.
  const held = (await composer.text()) ?? '';
  await page.keyboard.type(' ok');
  await expect.poll(() => composer.text()).toBe(`${held} ok`);
  await page.close();
}

describe.each(replies.map((reply) => [reply.surface.editor, reply] as const))(
  'in %s',
  (_, reply) => {
    it.each(Object.entries(INPUTS))('%s', (_name, type) => inBox(reply, type));
  },
);

it('nothing written yet, and all deleted again', () => inBox(x, emptied));

it('the sidebar follows from a reply to a page without one, and away', async () => {
  const headings = async () => (await readSidebar(coached.panel)).headings;
  const page = await coached.open(x.surface.url);
  await openComposer(page, x.surface);
  await page.keyboard.type(x.poor);
  await expect.poll(headings, SOON).toContain(en.score.stop);
  await page.goto('https://x.com/home', { waitUntil: 'load' });
  await expect.poll(headings, SOON).toEqual([en.idle.title]);
  await page.goto(ELSEWHERE, { waitUntil: 'load' });
  await expect.poll(headings, SOON).toEqual([en.desk.title]);
  await page.close();
});
