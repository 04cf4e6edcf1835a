/** The way to a reply box, as a person goes it. */

import type { Page } from 'puppeteer-core';

export type Step =
  /** A selector: clicked. */
  | string
  /** The mouse wheel is turned by so many pixels at a time (upwards: less than 0) until this is in the page. */
  | { readonly wheel: number; readonly until: string }
  /** Typed into what has the focus. */
  | { readonly type: string };

/** Goes the steps in order; how one presses is each caller's own. */
export async function walk(
  page: Page,
  steps: readonly Step[],
  press: (selector: string) => Promise<unknown>,
): Promise<void> {
  for (const step of steps) {
    if (typeof step === 'string') await press(step);
    else if ('type' in step) await page.keyboard.type(step.type);
    else await turnWheel(page, step.wheel, step.until);
  }
}

/** @throws Error when the page ends before that is there */
async function turnWheel(page: Page, by: number, until: string): Promise<void> {
  const middle = await page.evaluate(() => ({ x: innerWidth / 2, y: innerHeight / 2 }));
  await page.mouse.move(middle.x, middle.y);
  while (!(await page.$(until))) {
    const { from, rest } = await page.evaluate(() => ({
      from: scrollY,
      rest: document.documentElement.scrollHeight - innerHeight - scrollY,
    }));
    if (by > 0 ? rest < 1 : from < 1) throw new Error(`${until} is nowhere`);
    await page.mouse.wheel({ deltaY: by });
    await standsStill(page, from);
  }
}

/** Waits until the page has left this height and moves no more. */
async function standsStill(page: Page, from: number): Promise<void> {
  for (let last = from; ; ) {
    const now = await page.evaluate(
      () => new Promise<number>((done) => requestAnimationFrame(() => done(scrollY))),
    );
    if (now !== from && now === last) return;
    last = now;
  }
}
