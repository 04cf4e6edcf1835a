import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Coached, startChromium } from '../chromium';
import { insertCases } from '../insertCases';
import { insertion } from '../insertion';

let coached: Coached;
let panel: Page;
beforeAll(async () => {
  coached = await startChromium();
  panel = await coached.openPanel(await coached.open('https://x.com/home'));
});
afterAll(() => coached?.close());

describe('inserting, in Chromium', () => {
  it.each(insertCases)('%s', async (_, row) => {
    const page = await coached.open(row.surface.url);
    // A press of the mouse in the native side panel takes the focus from the page.
    const turn = () => panel.mouse.click(5, 5);
    await insertion({ page, panel, turn }, row);
    await page.close();
  });

  it('asks for nothing from elsewhere', () => {
    expect(coached.strays).toEqual([]);
  });
});
