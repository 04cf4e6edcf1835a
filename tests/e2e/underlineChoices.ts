import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { en } from '../../lib/i18n/en';
import { openComposer, rewrite } from './composer';
import type { Replies } from './replies';
import { named } from './sidebar';
import { underlined } from './underlined';

const SOON = { timeout: 30_000 };

interface Stage {
  page: Page;
  panel: Page;
  /** Presses a button of the sidebar. */
  press(selector: string): Promise<void>;
}

/** The person looks from the sidebar at the words, and switches the underlines off and on. */
export async function underlineChoices(stage: Stage, { surface }: Replies): Promise<void> {
  const { page, panel } = stage;
  const composer = await openComposer(page, surface);
  await rewrite(composer, 'Thank you for telling us. Buy our premium plan today!');
  const broken = async () => (await underlined(page)).broken?.join() ?? '';
  await expect.poll(broken, SOON).toMatch(/premium plan/);

  await flashes(stage);
  await expect.poll(broken, SOON).toMatch(/premium plan/);

  await choose(panel, false);
  await expect.poll(() => underlined(page), SOON).toEqual({});
  // Asked for, words are shown all the same.
  await flashes(stage);
  await page.bringToFront();
  await page.keyboard.type(' Now!');
  await expect.poll(() => composer.text(), SOON).toContain('today! Now!');
  await choose(panel, true);
  await expect.poll(broken, SOON).toMatch(/premium plan/);
}

/** Shows the words of the pitch from the sidebar, and sees them come and go. */
export async function flashes({ page, panel, press }: Stage): Promise<void> {
  const point = `main li[data-criterion="noHardSell"]`;
  await panel.waitForSelector(point);
  // The sidebar may unfold it by itself meanwhile.
  const unfolded = async () => {
    const open = await panel.$(`${point} button[aria-expanded="true"]`);
    if (!open) await press(`${point} button`);
    return open !== null;
  };
  await expect.poll(unfolded, SOON).toBe(true);
  const seen = flashSeen(page);
  await press(`${point} ${named('button', en.checklist.show)}`);
  expect(await seen).toMatch(/premium plan/);
  await expect.poll(async () => Object.keys(await underlined(page)), SOON).not.toContain('fading');
}

/** Resolves with the words that are shown for a moment. */
function flashSeen(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((done, fail) => {
        const end = performance.now() + 30_000;
        const look = () => {
          const [range] = CSS.highlights.get('takk-flash') ?? [];
          if (range) done((range as Range).toString());
          else if (performance.now() > end) fail(new Error('nothing was shown'));
          else setTimeout(look, 10);
        };
        look();
      }),
  );
}

/** What the switch in the settings does. */
async function choose(panel: Page, on: boolean): Promise<void> {
  await panel.evaluate(async (highlights) => {
    interface Api {
      storage: { local: { set(items: object): Promise<void> } };
    }
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    await (browser ?? chrome).storage.local.set({ highlights });
  }, on);
}
