import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Coached, startChromium } from '../chromium';
import { goBack } from '../goBack';
import { journey } from '../journey';
import { type Replies, replies } from '../replies';

let coached: Coached;
beforeAll(async () => {
  coached = await startChromium();
});
afterAll(() => coached?.close());

describe('from a poor reply to a good one that is sent', () => {
  it.each(replies.map((each) => [each.surface.id, each] as const))('%s', async (_, each) => {
    const page = await coached.open(each.surface.url);
    const panel = await coached.openPanel(page);
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    panel.on('pageerror', (error) => errors.push(error));
    await journey({ page, panel, press: (selector) => panel.locator(selector).click() }, each);
    expect(errors).toEqual([]);
    expect(coached.strays).toEqual([]);
    await page.close();
  });
});

it('a reply goes on where the person left it, by the way back', async () => {
  const [x] = replies as readonly [Replies];
  const page = await coached.open(x.surface.url);
  const panel = await coached.openPanel(page);
  await goBack(page, panel, x);
  await page.close();
});
