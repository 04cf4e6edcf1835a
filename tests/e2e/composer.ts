import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { walk } from '../sites/steps';
import type { Decoy, Surface } from '../sites/surfaces';

/** A box to write in, as a person finds it. */
export interface Composer {
  page: Page;
  box: ElementHandle<Element>;
  /** What stood there before: a mention that the site has put in, or a draft. */
  prefilled: string;
  /** What the editor's own model holds. */
  text(): Promise<string | null>;
}

/** Goes the way to the box, and clicks into it; the caret stands at the end. */
export async function openComposer(page: Page, place: Surface | Decoy): Promise<Composer> {
  await walk(page, place.open, (selector) => click(page, selector));
  await click(page, place.composer);
  const box = await page.$(place.composer);
  if (!box) throw new Error(`no composer in ${place.id}`);
  await chord(page, 'Control', 'End');
  const prefilled = ('prefilled' in place && place.prefilled) || '';
  return { page, box, prefilled, text: () => box.evaluate((node) => window.__text(node)) };
}

/** Writes with real keys in place of what the person has written; the site's own mention stays. */
export async function rewrite({ page, text, prefilled }: Composer, words: string): Promise<void> {
  const own = ((await text()) ?? '').slice(prefilled.length);
  for (const _ of own) await page.keyboard.press('Backspace');
  await page.keyboard.type(words);
  const written = await text();
  if (written !== prefilled + words) throw new Error(`the editor has ${JSON.stringify(written)}`);
}

/** Sends the way the site offers. */
export async function send({ page }: Composer, { send: way }: Surface): Promise<void> {
  if (way.key === 'Control+Enter') await chord(page, 'Control', 'Enter');
  else if (way.key) await page.keyboard.press(way.key);
  else {
    // A chat may lie over the lower edge of the window.
    await page.$eval(way.button, (button) => button.scrollIntoView({ block: 'center' }));
    await click(page, way.button);
  }
}

/** What the site has really sent. */
export function sentBy(page: Page): Promise<string[]> {
  return page.evaluate(() => [...window.__sent]);
}

export async function chord(page: Page, held: KeyInput, key: KeyInput): Promise<void> {
  await page.keyboard.down(held);
  await page.keyboard.press(key);
  await page.keyboard.up(held);
}

/** Waits as long as the page's own default: a machine may have much else to do. */
async function click(page: Page, selector: string): Promise<void> {
  await page.locator(selector).click();
}
