/** Opens the practice pages and asks the adapters under every mutation. */

import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { startPlain } from '../e2e/chromium';
import { walk } from '../sites/steps';
import type { Decoy, Expected, Surface } from '../sites/surfaces';
import type { Answer } from './inPage';

export type Outcome = 'read' | 'asked' | 'wrong';

export interface Tried {
  readonly place: string;
  readonly site: Surface['site'];
  /** A place that must stay unread, whatever becomes of the page. */
  readonly private: boolean;
  readonly mutation: string;
  readonly outcome: Outcome;
  /** Who was named, if anybody. */
  readonly named: string | null;
}

/** @yields what came of each mutation of each place */
export async function* mutate(
  surfaces: readonly Surface[],
  decoys: readonly Decoy[],
): AsyncGenerator<Tried> {
  const script = await adapters();
  const browser = await startPlain();
  const page = await browser.open('https://x.com/home');
  try {
    for (const place of [...surfaces, ...decoys]) {
      const expected = 'expected' in place ? place.expected : null;
      for (const answer of await answers(page, place, script)) {
        yield {
          place: place.id,
          site: place.site,
          private: expected === null,
          mutation: answer.mutation,
          outcome: outcomeOf(answer, expected),
          named: nameIn(answer),
        };
      }
    }
  } finally {
    await browser.close();
  }
}

async function adapters(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${import.meta.dirname}/inPage.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

async function answers(page: Page, place: Surface | Decoy, script: string): Promise<Answer[]> {
  await page.goto(place.url, { waitUntil: 'load' });
  // Pressed by script: where the pointer is does not matter here, and this is quicker.
  await walk(page, place.open, async (selector) => {
    const button = await page.waitForSelector(selector);
    await button?.evaluate((node) => {
      node.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    });
  });
  const box = await page.waitForSelector(place.composer);
  if (!box) throw new Error(`no composer in ${place.id}`);
  await box.focus();
  await page.keyboard.type('Hi');
  await page.evaluate(script);
  const given = await box.evaluate((composer) => window.__mutate(composer));
  const [first, last] = [given[0], given.at(-1)];
  if (JSON.stringify(first) !== JSON.stringify(last)) {
    throw new Error(`${place.id} is not as it was: ${JSON.stringify({ first, last })}`);
  }
  return given.slice(0, -1);
}

function outcomeOf({ target }: Answer, expected: Expected | null): Outcome {
  if (!expected) return target === null ? 'asked' : 'wrong';
  if (target?.status !== 'found') return 'asked';
  const { author, text } = target.message;
  // Nobody's name is no wrong name, and a handle names the same person.
  const names = [null, expected.author, expected.handle];
  return text === expected.text && names.includes(author) ? 'read' : 'wrong';
}

function nameIn({ target }: Answer): string | null {
  return target?.status === 'found'
    ? `${target.message.author}: ${target.message.text.slice(0, 40)}`
    : null;
}
