import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { en } from '../../lib/i18n/en';
import { chord, openComposer, rewrite, send, sentBy } from './composer';
import type { Replies } from './replies';
import { named, readSidebar } from './sidebar';

interface Stage {
  page: Page;
  panel: Page;
  /** Presses a button of the sidebar. */
  press(selector: string): Promise<void>;
  /** The person leaves the page for the sidebar, where pressing alone does not show that. */
  turn?(): Promise<void>;
}

const SOON = { timeout: 5000 };

/** The main job, from a poor reply to a good one that is really sent. */
export async function journey(
  { page, panel, press, turn }: Stage,
  { surface, poor, good }: Replies,
) {
  const composer = await openComposer(page, surface);
  const sidebar = () => readSidebar(panel);

  // A poor reply: the score and the checklist follow the typing.
  const [first = '', ...rest] = poor.split(' ');
  await rewrite(composer, first);
  await expect.poll(async () => (await sidebar()).author, SOON).toBe(surface.expected.author);
  // A mention counts as words; else one word is too little to judge.
  if (!surface.prefilled) {
    await expect.poll(async () => (await sidebar()).headings, SOON).toContain(en.score.short);
  }
  await page.keyboard.type(` ${rest.join(' ')}`);
  await expect
    .poll(async () => (await sidebar()).items, SOON)
    .toMatchObject({ thank: 'todo', noHardSell: 'change' });
  const atPoor = await sidebar();
  expect(atPoor.score).toBeLessThan(60);
  expect(atPoor.headings).toContain(en.score.stop);
  expect(atPoor.author).toBe(surface.expected.author);

  // The kind of message is corrected, and the correction taken back.
  expect(atPoor.situation).not.toContain(en.situations.praise);
  await press('main [aria-haspopup="menu"]');
  await press(`[role="menuitemradio"]::-p-text(${en.situations.praise})`);
  await expect
    .poll(async () => (await sidebar()).situation, SOON)
    .toBe(`${en.situations.praise}${en.situation.corrected}`);
  await press(named('button', en.situation.undo));
  await expect.poll(async () => (await sidebar()).situation, SOON).toBe(atPoor.situation);

  // A phrase to start from arrives once, and the editor's own undo takes it back.
  const before = await composer.text();
  await turn?.();
  await unfoldThank(panel, press);
  const phrase = await firstPhrase(panel);
  await press(named('button', en.starter.insertThis.replace('{{phrase}}', phrase)));
  await expect.poll(async () => (await sidebar()).text, SOON).toContain(en.starter.inserted);
  const after = (await composer.text()) ?? '';
  expect(after.split(phrase)).toHaveLength(2);
  expect(after.replace(phrase, '').trim()).toBe(before?.trim());
  await page.bringToFront();
  await chord(page, 'Control', 'z');
  await expect.poll(() => composer.text(), SOON).toBe(before);
  expect(await sentBy(page)).toEqual([]);

  // A good reply, sent by the site's own control.
  await rewrite(composer, good);
  await expect.poll(async () => (await sidebar()).headings, SOON).toContain(en.score.ready);
  // The reply may be ready before its last words are judged.
  for (const id of ['thank', 'noHardSell', 'ask'] as const) {
    await expect
      .poll(
        async () => ['done', 'fine', 'looksFine'].includes((await sidebar()).items[id] ?? ''),
        SOON,
      )
      .toBe(true);
  }
  expect((await sidebar()).score).toBeGreaterThan(atPoor.score ?? 100);
  expect(await sentBy(page)).toEqual([]);
  await send(composer, surface);
  await expect.poll(() => sentBy(page), SOON).toEqual([`${surface.prefilled ?? ''}${good}`]);
  // What is sent is no draft any more.
  await expect.poll(async () => (await sidebar()).score, SOON).toBeNull();
}

async function unfoldThank(panel: Page, press: Stage['press']): Promise<void> {
  const open = await panel.$$eval(
    'button[aria-expanded="true"]',
    (buttons, title) => buttons.some((button) => button.textContent?.startsWith(title)),
    en.criteria.thank.title,
  );
  if (!open) await press(`button[aria-expanded="false"]::-p-text(${en.criteria.thank.title})`);
}

/** The first phrase that the unfolded checklist offers. */
export async function firstPhrase(panel: Page): Promise<string> {
  const [head = '', tail = ''] = en.starter.insertThis.split('{{phrase}}');
  const button = await panel.waitForSelector(`button[aria-label^=${JSON.stringify(head)}]`);
  const label = await button?.evaluate((node) => node.getAttribute('aria-label'));
  return label?.slice(head.length, -tail.length) ?? '';
}
