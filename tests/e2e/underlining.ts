import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type Composer, chord, openComposer, rewrite, send } from './composer';
import { endUndoStep } from './editorModels';
import type { Replies } from './replies';
import { type Underlined, underlined } from './underlined';

const SOON = { timeout: 30_000 };

/** Thanks, then a pitch; a promise comes between them. */
const START = 'Thank you for telling us.';
const MIDDLE = 'I will look into it.';
const PITCH = 'Buy our premium plan today!';

/** Words follow the editor through everything that happens to a draft. */
export async function underlining(page: Page, { surface }: Replies): Promise<void> {
  const composer = await openComposer(page, surface);
  const found = () => underlined(page);
  const isBroken = async (words: RegExp) => words.test((await found()).broken?.join(' | ') ?? '');
  const nothing = async () => Object.values(await found()).flat();

  // What is written first is done, what comes after it is to change.
  await rewrite(composer, `${START} ${PITCH}`);
  await expect.poll(() => isBroken(/premium plan/), SOON).toBe(true);
  const first = await found();
  expect(first.met?.join(' | ')).toMatch(/Thank you/i);
  await photograph(page, surface.editor);

  // In the middle: what is behind moves along, at no moment under other words.
  await watch(page);
  await goBefore(composer, PITCH);
  await page.keyboard.type(`${MIDDLE} `);
  await expect.poll(() => composer.text(), SOON).toContain(`${START} ${MIDDLE} ${PITCH}`);
  await expect.poll(() => isBroken(/premium plan/), SOON).toBe(true);
  expect(await wrongWords(page, [first, await found()])).toEqual([]);

  // A new line, and taken back: the words behind the caret are in another block meanwhile.
  if (surface.send.key !== 'Enter') await page.keyboard.press('Enter');
  else await chord(page, 'Shift', 'Enter');
  await expect.poll(() => composer.text(), SOON).toContain('\n');
  await expect.poll(() => isBroken(/premium plan/), SOON).toBe(true);
  await page.keyboard.press('Backspace');
  await expect.poll(() => composer.text(), SOON).toContain(`${START} ${MIDDLE} ${PITCH}`);
  await expect.poll(() => isBroken(/premium plan/), SOON).toBe(true);

  // What is deleted is not underlined any more; undo brings back words and line.
  await goToEnd(composer);
  await endUndoStep(composer.box, surface.editor);
  for (const _ of PITCH) await page.keyboard.press('Backspace');
  await expect.poll(() => isBroken(/premium|plan|today/), SOON).toBe(false);
  for (let times = 0; times < 40; times += 1) {
    if ((await composer.text())?.includes(PITCH)) break;
    await chord(page, 'Control', 'z');
  }
  expect(await composer.text()).toContain(PITCH);
  await expect.poll(() => isBroken(/premium plan/), SOON).toBe(true);

  // Sent: nothing is left.
  await send(composer, surface);
  await expect.poll(nothing, SOON).toEqual([]);
}

/** In Firefox the end of a wrapped line and the start of the next are two places for one caret. */
async function goBefore({ page, box }: Composer, words: string): Promise<void> {
  for (let press = 0; press < 2 * words.length; press += 1) {
    if ((await behindCaret(box)) >= words.length) return;
    await page.keyboard.press('ArrowLeft');
  }
}

/** An editor that is just putting its own caret back, some frames later, undoes the first try. */
async function goToEnd({ page, box }: Composer): Promise<void> {
  const frame = () => page.evaluate(() => new Promise(requestAnimationFrame));
  const atEnd = async () => {
    await chord(page, 'Control', 'End');
    for (let frames = 0; frames < 3; frames += 1) await frame();
    return (await behindCaret(box)) === 0;
  };
  await expect.poll(atEnd, SOON).toBe(true);
}

/** Number of letters behind the caret. */
function behindCaret(box: Composer['box']): Promise<number> {
  return box.evaluate((node) => {
    const { focusNode, focusOffset } = getSelection() as Selection;
    const range = document.createRange();
    range.selectNodeContents(node);
    range.setStart(focusNode as Node, focusOffset);
    return range.toString().length;
  });
}

/** Notes all words that stood underlined when a frame was painted. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(window, { __underlined: seen });
    const note = () => {
      for (const [name, highlight] of CSS.highlights) {
        if (!name.startsWith('takk-')) continue;
        for (const range of highlight) {
          const words = (range as Range).toString().replace(/[\u200B\uFEFF]/g, '');
          if (words) seen.add(words);
        }
      }
      requestAnimationFrame(note);
    };
    note();
  });
}

/** Words that were underlined at some moment, and in none of the verdicts. */
async function wrongWords(page: Page, verdicts: readonly Underlined[]): Promise<string[]> {
  // What is typed there is judged at each key: any part of it may be underlined for a while.
  const right = [MIDDLE, ...verdicts.flatMap((verdict) => Object.values(verdict).flat())];
  const seen = await page.evaluate(() => [
    ...(window as unknown as { __underlined: Set<string> }).__underlined,
  ]);
  expect(seen.length).toBeGreaterThan(0);
  return seen.filter((words) => !right.some((each) => each.includes(words)) && words.length > 0);
}

/** For people to look at, where they ask for it: `PICTURES=folder`. */
async function photograph(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
}
