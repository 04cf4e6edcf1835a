import type { KeyInput, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type Composer, chord, openComposer } from './composer';
import { chipsIn } from './editorModels';
import type { InsertCase, Leave } from './insertCases';
import { insertPhrase } from './insertPhrase';

interface Stage {
  page: Page;
  panel: Page;
  /** The person turns to the sidebar. */
  turn(): Promise<void>;
}

const SOON = { timeout: 5000 };

/** A post of each site. */
const WORDS =
  '[data-testid="tweetText"], [data-ad-preview="message"], .update-components-text, [data-testid="expandable-text-box"]';

/** Writes, inserts, and lets the editor undo and redo it. */
export async function insertion(stage: Stage, row: InsertCase): Promise<void> {
  const { page, panel } = stage;
  const composer = await openComposer(page, row.surface);
  const written = await write(composer, row);
  await pause(page);
  await LEAVE[row.leave](composer, stage);
  const chips = await chipsIn(composer.box, row.surface.editor);
  if (composer.prefilled) expect(chips).toContain(composer.prefilled.trim());

  for (let time = 0; time < row.times; time++) {
    expect(await insertPhrase(panel, row.phrase)).toBe('inserted');
  }
  const expected = composer.prefilled + row.expected.replaceAll('*', row.phrase);
  expect(await composer.text()).toBe(expected);
  expect(await chipsIn(composer.box, row.surface.editor)).toBe(chips);
  expect(await canSend(page, row.surface.send.button)).toBe(true);

  await page.bringToFront();
  let steps = 0;
  while (steps < row.times && (await composer.text()) !== written) {
    await chord(page, 'Control', 'z');
    steps++;
  }
  await expect.poll(composer.text, SOON).toBe(written);
  expect(await chipsIn(composer.box, row.surface.editor)).toBe(chips);

  for (let step = 0; step < steps; step++) await redo(page);
  await expect.poll(composer.text, SOON).toBe(expected);
  expect(await chipsIn(composer.box, row.surface.editor)).toBe(chips);
}

/** Writes what stands in the row and places the caret; gives the text of the editor's model. */
async function write(composer: Composer, { written, surface }: InsertCase): Promise<string> {
  const { page } = composer;
  const text = written.replace(/[|[\]]/g, '');
  // On Facebook plain Enter sends.
  if (surface.editor === 'lexical') await type(page, text, ['Shift', 'Enter']);
  else await type(page, text, ['Enter']);
  const [selected = ''] = written.match(/(?<=\[)[^\]]*/) ?? [];
  const tail = written.split(/[|\]]/)[1] ?? '';
  for (const _ of tail) await page.keyboard.press('ArrowLeft');
  if (selected) await page.keyboard.down('Shift');
  for (const _ of selected) await page.keyboard.press('ArrowLeft');
  if (selected) await page.keyboard.up('Shift');
  await expect.poll(composer.text, SOON).toBe(composer.prefilled + text);
  return composer.prefilled + text;
}

async function type(page: Page, text: string, newLine: readonly KeyInput[]): Promise<void> {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) {
      for (const key of newLine) await page.keyboard.down(key);
      for (const key of newLine) await page.keyboard.up(key);
    }
    await page.keyboard.type(line);
  }
}

/** Two seconds pass for the page: editors take what follows at once for the same undo step. */
function pause(page: Page): Promise<void> {
  return page.evaluate(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + 2000;
  });
}

const LEAVE: Readonly<Record<Leave, (composer: Composer, stage: Stage) => Promise<void>>> = {
  stays: async () => {},
  'selects in the page': async ({ page, box }) => {
    await page.locator(WORDS).click({ count: 3 });
    await expect
      .poll(() => box.evaluate((node) => node.contains(getSelection()?.anchorNode ?? null)), SOON)
      .toBe(false);
  },
  'goes to the sidebar': (_, { turn }) => turn(),
  'loses the caret': async ({ page, box }) => {
    await box.evaluate((node) => {
      (node as HTMLElement).blur();
      getSelection()?.removeAllRanges();
    });
    await expect.poll(() => page.evaluate(() => getSelection()?.rangeCount), SOON).toBe(0);
  },
};

function canSend(page: Page, selector: string): Promise<boolean> {
  return page.$eval(
    selector,
    (button) =>
      !button.matches('[disabled], [aria-disabled="true"]') &&
      getComputedStyle(button).display !== 'none',
  );
}

async function redo(page: Page): Promise<void> {
  await page.keyboard.down('Shift');
  await chord(page, 'Control', 'z');
  await page.keyboard.up('Shift');
}
