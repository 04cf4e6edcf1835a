import { afterAll, beforeAll, expect, it } from 'vitest';
import { en } from '../../../lib/i18n/en';
import { openComposer, rewrite } from '../composer';
import { type CoachedFirefox, startFirefox } from '../firefox';
import { ELSEWHERE } from '../pages';
import { type Replies, replies } from '../replies';
import { readSidebar } from '../sidebar';

const PATIENT = { timeout: 30_000 };
const [x] = replies as readonly [Replies];

interface Chrome {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  action: {
    getBadgeText(of: object): Promise<string>;
    getTitle(of: object): Promise<string>;
  };
}

let coached: CoachedFirefox;
beforeAll(async () => {
  coached = await startFirefox();
});
afterAll(() => coached?.close());

/** The button of the tab that is in front. */
const button = () =>
  coached.panel.evaluate(async () => {
    const { tabs, action } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    const of = { tabId: tab?.id };
    return { badge: await action.getBadgeText(of), title: await action.getTitle(of) };
  });

it('carries the score of the reply that is being written, and nothing once its page is left', async () => {
  const page = await coached.open(x.surface.url);
  const plain = await button();
  expect(plain.badge).toBe('');
  const composer = await openComposer(page, x.surface);
  await rewrite(composer, x.poor);
  await expect.poll(async () => (await button()).title, PATIENT).toContain(en.score.stop);
  const poor = await button();
  const { score, scoreWords } = await readSidebar(coached.panel);
  expect(poor.badge).toBe(String(score));
  expect(poor.title).toContain(scoreWords);
  await rewrite(composer, x.good);
  await expect.poll(async () => (await button()).title, PATIENT).toContain(en.score.ready);
  await page.goto(ELSEWHERE, { waitUntil: 'load' });
  await expect.poll(button, PATIENT).toEqual(plain);
  await page.close();
});
