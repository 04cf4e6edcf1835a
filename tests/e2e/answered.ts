import type { Page } from 'puppeteer-core';
import { en } from '../../lib/i18n/en';
import { LANGUAGES, type Language } from '../sites/shared/language';
import { type Surface, surfaces } from '../sites/surfaces';
import { replies } from './replies';
import { readSidebar } from './sidebar';

/** What the sidebar shows of the message answered; of one that may ask also who could be meant. */
export async function answered(panel: Page, { expected, ambiguous }: Surface, times = true) {
  await showWhole(panel);
  const { author, message, byline, time, headings, text } = await readSidebar(panel);
  if (ambiguous && headings.includes(en.unknown.unsureTitle)) {
    return text.includes(expected.author) ? right(expected, times) : { asks: text };
  }
  const asked = times ? expected.time : null;
  const when = asked === null ? null : asked === time ? time : byline?.includes(asked) && asked;
  return { author, text: message, time: when };
}

export const right = ({ author, text, time }: Surface['expected'], times = true) => ({
  author,
  text,
  time: times ? time : null,
});

/** Unfolds a long message, also in a sidebar that the pointer cannot reach. */
function showWhole(panel: Page): Promise<void> {
  return panel.evaluate((label) => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent === label)?.click();
  }, en.message.showAll);
}

/** Tried in every language of the sites; the others in one further language each. */
const IMPORTANT = new Set([
  ...replies.map(({ surface }) => surface.id),
  'x-home-dialog',
  'facebook-feed-post',
  'facebook-permalink-comment',
  'linkedin-sdui-feed-post',
]);

const OTHERS = LANGUAGES.filter((language) => language !== 'en');

/** Beside English: what finds the message must not hang on words. */
export const inOtherLanguages = surfaces.flatMap((surface, index) => {
  const turn = OTHERS[index % OTHERS.length] ?? 'nb';
  const languages: readonly Language[] = IMPORTANT.has(surface.id) ? OTHERS : [turn];
  return languages.map((language) => [surface.id, language, surface] as const);
});
