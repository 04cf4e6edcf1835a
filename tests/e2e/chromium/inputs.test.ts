import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { en } from '../../../lib/i18n/en';
import { type Coached, startChromium } from '../chromium';
import { type Composer, openComposer } from '../composer';
import { emptied, INPUTS } from '../inputs';
import { replies } from '../replies';
import { readSidebar } from '../sidebar';

const SOON = { timeout: 10_000 };
const LONG = 'I am sorry that the parcel never came. '.repeat(1300).slice(0, 50_000);

let coached: Coached;
let panel: Page;
const problems: string[] = [];

/** Whatever a page, the sidebar or the background complains about. */
function listen(place: Page, name: string): void {
  place.on('pageerror', (error) => problems.push(`${name}: ${String(error)}`));
  place.on('console', (message) => {
    if (message.type() === 'error') problems.push(`${name}: ${message.text()}`);
  });
}

beforeAll(async () => {
  coached = await startChromium();
  panel = await coached.openPanel(await coached.open('https://x.com/home'));
  listen(panel, 'sidebar');
  const { client } = await coached.worker();
  await client.send('Runtime.enable');
  client.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    problems.push(`background: ${exceptionDetails.exception?.description}`);
  });
  client.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error') problems.push(`background: ${args.map(({ value }) => value).join(' ')}`);
  });
});
afterAll(() => coached?.close());
beforeEach(() => {
  problems.length = 0;
});

/** Opens the box and gives it to the test; nothing may have gone wrong afterwards. */
async function inBox(
  { surface }: (typeof replies)[number],
  test: (composer: Composer) => Promise<void>,
  before: (page: Page) => Promise<void> = async () => {},
): Promise<void> {
  const page = await coached.open(surface.url);
  listen(page, 'page');
  await before(page);
  const composer = await openComposer(page, surface);
  await test(composer);
  // Typing goes on undisturbed.
  const held = (await composer.text()) ?? '';
  await page.keyboard.type(' ok');
  await expect
    .poll(async () => (await composer.text())?.replace(/\n+/g, ''))
    .toBe(`${held.replace(/\n+/g, '')} ok`);
  expect(problems).toEqual([]);
  await page.close();
}

const headings = async () => (await readSidebar(panel)).headings;
const each = replies.map((reply) => [reply.surface.editor, reply] as const);
const [x] = replies as readonly [(typeof replies)[number]];

/** Puts text on the clipboard and pastes it with the keyboard. */
async function paste({ page, box }: Composer, text: string): Promise<void> {
  await page.evaluate((words) => {
    const area = document.createElement('textarea');
    area.value = words;
    document.body.append(area);
    area.select();
  }, text);
  await page.keyboard.press('c', { commands: ['Copy'] });
  await page.evaluate(() => document.querySelector('body > textarea')?.remove());
  await box.click();
  await page.keyboard.press('v', { commands: ['Paste'] });
}

describe.each(each)('in %s', (_, reply) => {
  it('a paste of 50,000 characters', () =>
    inBox(reply, async (composer) => {
      await paste(composer, LONG);
      const arrived = async () => (await composer.text())?.length ?? 0;
      await expect.poll(arrived, SOON).toBeGreaterThanOrEqual(LONG.length);
      await expect
        .poll(async () => (await readSidebar(panel)).text, SOON)
        .toContain(en.checklist.smaller_one.replace('{{count}} ', ''));
      expect((await readSidebar(panel)).score).not.toBeNull();
    }));

  it.each(Object.entries(INPUTS))('%s', (_, type) =>
    inBox(reply, ({ page }) => type({ page, panel })),
  );
});

it('an empty post', () =>
  inBox(
    x,
    async ({ page }) => {
      await page.keyboard.type('Thank you for telling us');
      await expect.poll(headings, SOON).toContain(en.unknown.title);
      expect((await readSidebar(panel)).text).toContain(en.unknown.text);
    },
    (page) =>
      page.$$eval('[data-testid="tweetText"]', (texts) => {
        for (const text of texts) text.textContent = '';
      }),
  ));

it('nothing written yet, and all deleted again', () =>
  inBox(x, ({ page }) => emptied({ page, panel })));
