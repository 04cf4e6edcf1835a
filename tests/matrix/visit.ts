import type { Page } from 'puppeteer-core';
import { en } from '../../lib/i18n/en';
import { answered, right } from '../e2e/answered';
import { type Composer, openComposer, send, sentBy } from '../e2e/composer';
import { eventually, PATIENCE } from '../e2e/eventually';
import { hosts } from '../e2e/guard';
import { insertPhrase } from '../e2e/insertPhrase';
import { readSidebar } from '../e2e/sidebar';
import { underlined } from '../e2e/underlined';
import { type Cell, type Cells, type Mark, STEPS, type Step } from './cell';
import type { Row } from './rows';
import type { Stage } from './stage';

/** Poor whatever is answered: a pitch, sure and broken, after a thanks. */
const DRAFT = 'Thank you. Buy our new plan!';
const PITCH = 'Buy our new plan';
const THANKS = 'Thank you';

/** Mends nothing, and brings one more underline, so that it shows when it was judged. */
const PHRASE = 'I will look into it.';
const PHRASE_WORDS = 'I';

interface Scene {
  row: Row;
  page: Page;
  panel: Page;
  composer: Composer;
  /** What the editor has to hold from now on. */
  text: string;
}

/** Nothing, or why the cell is not green all the same. */
type Outcome = Promise<Mark | undefined>;

const TRY: Readonly<Record<Step, (scene: Scene) => Outcome>> = {
  /** The right message, or a question with the right one in it where the page is ambiguous. */
  async read({ row: { surface, language }, panel }) {
    const times = language === 'en';
    const found = () => answered(panel, surface, times);
    await becomes(found, right(surface.expected, times), 'the sidebar has');
    const { headings } = await readSidebar(panel);
    return headings.includes(en.unknown.unsureTitle) ? 'asks' : undefined;
  },

  /** A name in the site's own mention may be underlined too, before the thanks. */
  async highlight({ page }) {
    const found = async () => {
      const { met = [], broken = [], ...others } = await underlined(page);
      const thanks = met.join(' ').endsWith(THANKS) ? THANKS : met;
      return { thanks, broken, others: Object.values(others).flat() };
    };
    await becomes(found, { thanks: THANKS, broken: [PITCH], others: [] }, 'underlined are');
  },

  async insert(scene) {
    const outcome = await insertPhrase(scene.panel, PHRASE);
    if (outcome !== 'inserted') throw new Error(`the reader says ${outcome}`);
    scene.text = `${scene.text} ${PHRASE}`;
    await holds(scene);
  },

  /** The verdict and the reason to hold come with the underlines. */
  async guard(scene) {
    const { page, composer, row } = scene;
    await becomes(async () => (await underlined(page)).met?.at(-1), PHRASE_WORDS, 'judged was');
    await send(composer, row.surface);
    await becomes(() => hosts(page), 1, 'dialogs');
    await becomes(() => sentBy(page), [], 'sent while held');
    await page.keyboard.press('Escape');
    await becomes(() => hosts(page), 0, 'dialogs after Escape');
    await holds(scene);
    await becomes(() => sentBy(page), [], 'sent by Escape');
  },

  async send({ page, panel, composer, row, text }) {
    await send(composer, row.surface);
    await becomes(() => sentBy(page), [text], 'sent');
    await becomes(async () => (await readSidebar(panel)).headings, [en.sent.title], 'headings');
    await becomes(() => sentBy(page), [text], 'sent at last');
    await becomes(() => hosts(page), 0, 'dialogs after sending');
  },
};

/** One visit of a page does all steps. A step that fails leaves the later ones to what they find. */
export async function visit(page: Page, stage: Stage, row: Row): Promise<Cells> {
  const scene = await begin(page, stage, row).catch(String);
  const cells: Partial<Cells> = {};
  for (const step of STEPS) {
    cells[step] =
      typeof scene === 'string'
        ? { state: 'failed', why: `the box: ${scene}` }
        : await attempt(() => TRY[step](scene));
  }
  return cells as Cells;
}

/** A poor draft in the box, with real keys. */
async function begin(page: Page, { panel, type }: Stage, row: Row): Promise<Scene> {
  await page.bringToFront();
  // No message is shown before the page is: none that is seen from here on can be of the last one.
  const shown = async () => (await readSidebar(panel)).author;
  await becomes(shown, null, 'of the page before the sidebar has');
  await page.goto(row.url, { waitUntil: 'load' });
  const composer = await openComposer(page, row.surface);
  const scene = { row, page, panel, composer, text: `${composer.prefilled}${DRAFT}` };
  await type(page, DRAFT);
  await holds(scene);
  return scene;
}

const holds = ({ composer, text }: Scene) => becomes(() => composer.text(), text, 'the box has');

async function attempt(step: () => Outcome): Promise<Cell> {
  try {
    const mark = await step();
    return mark ? { state: 'marked', mark } : { state: 'green' };
  } catch (error) {
    return { state: 'failed', why: error instanceof Error ? error.message : String(error) };
  }
}

/** @throws Error that says what was found instead */
async function becomes<T>(ask: () => Promise<T>, wanted: T, what: string): Promise<void> {
  const should = JSON.stringify(wanted);
  let is: string | undefined;
  const same = async () => {
    is = JSON.stringify(await ask());
    return is === should;
  };
  await eventually(same, PATIENCE).catch((error: Error) => {
    throw new Error(`${what} ${is ?? error.cause}, not ${should}`);
  });
}
