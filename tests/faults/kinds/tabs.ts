import type { Page } from 'puppeteer-core';
import { openComposer } from '../../e2e/composer';
import { eventually } from '../../e2e/eventually';
import { newSitePage } from '../../e2e/pages';
import { readSidebar } from '../../e2e/sidebar';
import { surfaces } from '../../sites/surfaces';
import type { Fault, Scene } from '../fault';
import { chromiumOf } from '../stage';

/** Another reply, of which nothing may be seen beside the first. */
const WORDS = 'You silly person, go away!'.split(/(?= )/);

function other() {
  const surface = surfaces.find(({ id }) => id === 'x-status-quote');
  if (!surface) throw new Error('no other place to reply');
  return surface;
}

/** The sidebar speaks of one reply and of nothing else. */
async function speaksOf(panel: Page, author: string, never: string): Promise<void> {
  await eventually(async () => (await readSidebar(panel)).author === author);
  const { text } = await readSidebar(panel);
  if (text.includes(never)) throw new Error(`${never} is shown beside ${author}`);
}

/** Types by turns in two pages, and looks after each turn at the sidebar beside it. */
async function byTurns(
  { page, panel, replies }: Scene,
  words: string,
  second: { page: Page; panel: Page },
): Promise<void> {
  const [mine, theirs] = [replies.surface.expected.author, other().expected.author];
  for (const [turn, word] of words.split(/(?= )/).entries()) {
    await second.page.bringToFront();
    await second.page.keyboard.type(WORDS[turn] ?? '');
    await speaksOf(second.panel, theirs, mine);
    await page.bringToFront();
    await page.keyboard.type(word);
    await speaksOf(panel, mine, theirs);
  }
}

export const twoTabs: Fault = {
  id: 'two-tabs',
  what: 'two replies are written by turns in two tabs',
  async type(scene, words) {
    const page = await scene.stage.open(other().url);
    await openComposer(page, other());
    await byTurns(scene, words, { page, panel: scene.panel });
    await page.close();
  },
};

export const twoWindows: Fault = {
  id: 'two-windows',
  what: 'two replies are written by turns in two windows, each with its sidebar',
  notInFirefox: 'the sidebar stands in a tab there, which follows its own window only',
  async type(scene, words) {
    const { browser, openSecondPanel } = chromiumOf(scene.stage);
    const page = await newSitePage(
      { newPage: () => browser.newPage({ type: 'window' }) },
      scene.stage.strays,
    );
    await page.goto(other().url, { waitUntil: 'load' });
    const panel = await openSecondPanel(page);
    await openComposer(page, other());
    await byTurns(scene, words, { page, panel });
    // Nothing has changed hands while the other was written.
    await speaksOf(panel, other().expected.author, scene.replies.surface.expected.author);
    await page.close();
  },
};
