import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stopBackground } from '../background';
import { type Coached, startChromium } from '../chromium';
import { openComposer, rewrite } from '../composer';
import { type Replies, replies } from '../replies';
import { flashes, underlineChoices } from '../underlineChoices';
import { underlined } from '../underlined';
import { underlining } from '../underlining';

const SOON = { timeout: 30_000 };
const each = replies.map((reply) => [reply.surface.editor, reply] as const);
const [x] = replies as readonly [Replies];
const POOR = 'Thank you for telling us. Buy our premium plan today!';

let coached: Coached;
let panel: Page;
beforeAll(async () => {
  coached = await startChromium();
  panel = await coached.openPanel(await coached.open('https://x.com/home'));
});
afterAll(() => coached?.close());

async function open({ surface }: Replies, before?: () => void): Promise<Page> {
  const page = await coached.open('https://x.com/home');
  if (before) await page.evaluateOnNewDocument(before);
  await page.goto(surface.url);
  await page.bringToFront();
  return page;
}

const press = (selector: string) => panel.locator(selector).click();
const broken = async (page: Page) => (await underlined(page)).broken?.join() ?? '';

describe('the words behind each verdict are underlined', () => {
  it.each(each)('in %s', async (_, reply) => {
    const page = await open(reply);
    await underlining(page, reply);
    await page.close();
  });
});

describe('the person has the say', () => {
  it.each(each)('in %s', async (_, reply) => {
    const page = await open(reply);
    await underlineChoices({ page, panel, press }, reply);
    await page.close();
  });

  it('also after the background has slept', async () => {
    const page = await open(x);
    await rewrite(await openComposer(page, x.surface), POOR);
    await expect.poll(() => broken(page), SOON).toMatch(/premium plan/);
    await stopBackground(panel, await coached.worker());
    expect(await broken(page)).toMatch(/premium plan/);
    await flashes({ page, panel, press });
    await page.close();
  });
});

describe('a page', () => {
  it('that puts its own things in place of the browser’s changes nothing', async () => {
    const page = await open(x, () => {
      Object.assign(window, { __highlights: CSS.highlights });
      const broken = () => {
        throw new Error('not for you');
      };
      Object.defineProperty(CSS, 'highlights', { get: broken });
      // Not what the ranges do: the page's own editor needs it.
      Object.assign(window, { Highlight: broken, Range: broken });
    });
    await rewrite(await openComposer(page, x.surface), POOR);
    await expect.poll(() => broken(page), SOON).toMatch(/premium plan/);
    await page.close();
  });

  it('that uses the same names keeps them', async () => {
    const page = await open(x, () => CSS.highlights.set('takk-broken', new Highlight()));
    const composer = await openComposer(page, x.surface);
    await rewrite(composer, POOR);
    await expect.poll(async () => (await underlined(page)).met?.join(), SOON).toMatch(/Thank you/);
    expect(await underlined(page)).toMatchObject({ broken: [] });
    await page.close();
  });

  it('that renders its editor anew has the same words underlined before the next frame', async () => {
    const page = await open(x);
    const { box } = await openComposer(page, x.surface);
    await page.keyboard.type(POOR);
    await expect.poll(() => broken(page), SOON).toMatch(/premium plan/);
    const before = await underlined(page);
    await box.evaluate(
      (node) =>
        new Promise((painted) => {
          for (const span of node.querySelectorAll('[data-text]')) {
            span.replaceWith(span.cloneNode(true));
          }
          requestAnimationFrame(painted);
        }),
    );
    expect(await underlined(page)).toEqual(before);
    await page.close();
  });
});

it('nothing is left where Takk was updated under the page, and typing goes on', async () => {
  const page = await open(x);
  const composer = await openComposer(page, x.surface);
  await rewrite(composer, POOR);
  await expect.poll(() => broken(page), SOON).toMatch(/premium plan/);
  await coached.reload();
  await page.bringToFront();
  await expect.poll(() => underlined(page), SOON).toEqual({});
  await page.keyboard.type(' ok');
  await expect.poll(() => composer.text(), SOON).toContain('today! ok');
  await page.close();
});
