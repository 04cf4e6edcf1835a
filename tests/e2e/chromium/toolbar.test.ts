import { afterAll, beforeAll, expect, it } from 'vitest';
import { en } from '../../../lib/i18n/en';
import { activeTab, toolbar } from '../background';
import { type Coached, startChromium } from '../chromium';
import { openComposer, rewrite } from '../composer';
import { replies } from '../replies';
import { readSidebar } from '../sidebar';

const PATIENT = { timeout: 30_000 };

let coached: Coached;
beforeAll(async () => {
  coached = await startChromium();
});
afterAll(() => coached?.close());

it('carries the score of the reply that is being written', async () => {
  const [first] = replies;
  if (!first) throw new Error('no replies');
  const page = await coached.open(first.surface.url);
  const panel = await coached.openPanel(page);
  const worker = await coached.worker();
  const tab = await activeTab(worker);
  const button = () => toolbar(worker, tab);
  expect((await button()).badge).toBe('');
  const plainTitle = (await button()).title;

  const composer = await openComposer(page, first.surface);
  await rewrite(composer, first.poor);
  await expect.poll(async () => (await readSidebar(panel)).headings).toContain(en.score.stop);
  await expect.poll(async () => (await button()).title, PATIENT).toContain(en.score.stop);
  const poor = await button();
  const { score, scoreWords } = await readSidebar(panel);
  expect(poor.badge).toBe(String(score));
  // The same without the colour.
  expect(poor.title).toContain(scoreWords);

  await rewrite(composer, first.good);
  await expect.poll(async () => (await button()).title, PATIENT).toContain(en.score.ready);
  const good = await button();
  expect(Number(good.badge)).toBeGreaterThan(Number(poor.badge));
  expect(good.badge).toBe(String((await readSidebar(panel)).score));
  expect(good.color).not.toEqual(poor.color);

  // Another tab has its own button.
  const other = await coached.open('https://x.com/home');
  const otherTab = await activeTab(worker);
  expect((await toolbar(worker, otherTab)).badge).toBe('');
  await other.close();
  await page.bringToFront();
  expect((await button()).badge).toBe(good.badge);

  // Nothing written, nothing shown.
  await page.reload();
  await expect.poll(button, PATIENT).toMatchObject({ badge: '', title: plainTitle });
});

it('carries nothing any more where Takk was updated under the page', async () => {
  const [first] = replies;
  if (!first) throw new Error('no replies');
  const page = await coached.open(first.surface.url);
  const tab = await activeTab(await coached.worker());
  const badge = async () => (await toolbar(await coached.worker(), tab)).badge;
  const composer = await openComposer(page, first.surface);
  await rewrite(composer, first.poor);
  await expect.poll(badge, PATIENT).not.toBe('');
  await coached.reload();
  // What the old reader may still have to say comes with the next keys.
  await page.bringToFront();
  await page.keyboard.type(' ok');
  await expect.poll(() => composer.text(), PATIENT).toContain('today! ok');
  await expect.poll(badge, PATIENT).toBe('');
  await page.close();
});
