import type { Page } from 'puppeteer-core';
import { CRITERIA, type CriterionId } from '../../lib/coach/vocabulary';
import { en } from '../../lib/i18n/en';

export type ItemWord = keyof typeof en.checklist.state;

/** What a person sees in the sidebar, found by roles and names. */
export interface SidebarFacts {
  /** The heading over the message. */
  author: string | null;
  /** The message, as far as it is shown. */
  message: string | null;
  /** Author, time and language as one line. */
  byline: string | null;
  /** The moment of the message, where one is known. */
  time: string | null;
  /** The kind of message, with its small words. */
  situation: string | null;
  score: number | null;
  /** "72 of 100: Ready" */
  scoreWords: string | null;
  items: Partial<Record<CriterionId, ItemWord>>;
  /** Every heading, in order. */
  headings: string[];
  /** All that is written. */
  text: string;
}

const NAMES = CRITERIA.flatMap((id) => [
  [id, en.criteria[id].title] as const,
  [id, en.criteria[id].question] as const,
]);
const WORDS = Object.entries(en.checklist.state) as [ItemWord, string][];
const MARKS = [en.message.openMark, en.message.answeredMark].map((mark) => ` (${mark})`);

/** Reads the sidebar; its words must be English. */
export function readSidebar(panel: Page): Promise<SidebarFacts> {
  return panel.evaluate(
    (names, words, marks) => {
      // No named function in here: tsx would mark it with a helper that the page does not have.
      const quote = document.querySelector('blockquote');
      const card = quote?.closest('section');
      const headings = [...document.querySelectorAll('main h2')];
      const items: Record<string, string> = {};
      for (const button of document.querySelectorAll('main button[aria-expanded]')) {
        const text = button.textContent ?? '';
        for (const [id, name] of names) {
          const word = words.find(([, said]) => text === `${name}${said}`);
          if (word) items[id] = word[0];
        }
      }
      const meter = document.querySelector('[role="meter"]');
      const heading = card?.querySelector('h2');
      return {
        author: heading?.textContent ?? null,
        message: marks.reduce<string | null>(
          (text, mark) => text?.replaceAll(mark, '') ?? null,
          quote?.textContent ?? null,
        ),
        byline: heading?.parentElement?.textContent ?? null,
        time: card?.querySelector('time')?.dateTime ?? null,
        situation: document.querySelector('main [aria-haspopup="menu"]')?.textContent ?? null,
        score: meter ? Number(meter.getAttribute('aria-valuenow')) : null,
        scoreWords: meter?.getAttribute('aria-valuetext') ?? null,
        items,
        headings: headings.map((each) => each.textContent ?? ''),
        text: document.body.textContent ?? '',
      };
    },
    NAMES,
    WORDS,
    MARKS,
  );
}

/** A selector by role and accessible name. */
export function named(role: string, name: string): string {
  return `::-p-aria([name=${JSON.stringify(name)}][role="${role}"])`;
}
