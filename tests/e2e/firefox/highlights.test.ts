import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openComposer, rewrite } from '../composer';
import { type CoachedFirefox, startFirefox } from '../firefox';
import { pressBehind } from '../pressBehind';
import { type Replies, replies } from '../replies';
import { underlineChoices } from '../underlineChoices';
import { underlined } from '../underlined';
import { underlining } from '../underlining';

const SOON = { timeout: 10_000 };
const each = replies.map((reply) => [reply.surface.editor, reply] as const);
const [x] = replies as readonly [Replies];

let coached: CoachedFirefox;
beforeAll(async () => {
  coached = await startFirefox();
});
afterAll(() => coached?.close());

describe('the words behind each verdict are underlined, in Firefox', () => {
  it.each(each)('in %s', async (_, reply) => {
    const page = await coached.open(reply.surface.url);
    await underlining(page, reply);
    await page.close();
  });
});

describe('the person has the say, in Firefox', () => {
  it.each(each)('in %s', async (_, reply) => {
    const page = await coached.open(reply.surface.url);
    const { panel } = coached;
    await underlineChoices({ page, panel, press: pressBehind(panel) }, reply);
    await page.close();
  });
});

it('a page that puts its own things in place of the browser’s changes nothing, in Firefox', async () => {
  const page = await coached.open(x.surface.url);
  const composer = await openComposer(page, x.surface);
  await page.evaluate(() => {
    Object.assign(window, { __highlights: CSS.highlights });
    const broken = () => {
      throw new Error('not for you');
    };
    Object.defineProperty(CSS, 'highlights', { get: broken });
    Object.assign(window, { Highlight: broken });
  });
  await rewrite(composer, 'Thank you for telling us. Buy our premium plan today!');
  await expect
    .poll(async () => (await underlined(page)).broken?.join() ?? '', SOON)
    .toMatch(/premium plan/);
  await page.close();
});
