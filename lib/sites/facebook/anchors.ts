import { readText } from '../../page/text';
import { tidyName } from '../names';
import type { MessageWays } from '../site';

/** Where things are on Facebook. Nearly every label is localized; addresses and roles are not. */

/** 2026-11: a comment box is a form of its own; a chat box is not. */
export const FORM = 'form[role="presentation"], form';
/** Chats: their panes and logs. Refused before anything is read. */
export const PRIVATE =
  '[role="log"], [data-pagelet*="Chat"], [data-pagelet^="MWChat"], [data-pagelet*="Messenger"]';
export const PRIVATE_PATHS = ['/messages'];

/** 2026-11: home feed `aria-posinset`, groups too; older pages by pagelet; dialogs and viewers. */
export const UNIT =
  '[aria-posinset], [data-pagelet^="FeedUnit"], [role="dialog"], [role="complementary"], [role="main"]';
export const ROW = '[role="article"]';

/** A link to a comment names it in any language. */
const COMMENT_LINK = 'a[href*="comment_id="]';
const PROFILE_LINK = 'a[href]';

export interface RowIds {
  comment: string;
  reply: string | null;
}

/**
 * Ids of the comment that an article is, from its own links; null for a post. An author's link
 * carries a coded id of its own: the address of the comment itself, in figures, goes before it.
 */
export function rowIds(row: Element): RowIds | null {
  const ids = [...row.querySelectorAll(COMMENT_LINK)]
    .filter((link) => link.closest(ROW) === row)
    .map(idsIn)
    .filter((found) => found !== null);
  return (
    ids.find(({ reply }) => reply) ??
    ids.find(({ comment }) => /^\d+$/.test(comment)) ??
    ids[0] ??
    null
  );
}

function idsIn(link: Element): RowIds | null {
  const query = new URLSearchParams((link.getAttribute('href') ?? '').split('?')[1] ?? '');
  const comment = query.get('comment_id');
  return comment ? { comment, reply: query.get('reply_comment_id') } : null;
}

const inner = (row: Element) => (element: Element) =>
  element !== row && element.closest(ROW) !== row;

/** Texts of a row's own blocks, nested replies and the name aside. */
function ownBlocks(row: Element): Element[] {
  return [...row.querySelectorAll('div[dir="auto"], span[dir="auto"]')].filter(
    (block) =>
      block.closest(ROW) === row &&
      !block.closest('a, form, [role="button"], [aria-hidden="true"]') &&
      !block.parentElement?.closest('div[dir="auto"], span[dir="auto"]'),
  );
}

/** A profile's address: never a comment, a post or a photo. */
function isProfile(link: Element): boolean {
  const href = link.getAttribute('href') ?? '';
  return (
    href !== '' &&
    !/\/(posts|permalink|photos?|videos?|hashtag|reel|watch|events)\//.test(href) &&
    !/[?&](fbid|story_fbid|set|multi_permalinks)=/.test(href) &&
    !href.startsWith('#')
  );
}

export const comment: MessageWays = {
  text: [
    {
      layer: 'structure',
      find: (row) =>
        ownBlocks(row)
          .map((block) => readText(block, inner(row)))
          .filter((text) => text !== '')
          .join('\n') || null,
    },
  ],
  author: [
    {
      layer: 'address',
      find: (row) => {
        for (const link of row.querySelectorAll(PROFILE_LINK)) {
          if (link.closest(ROW) !== row || link.closest('[aria-hidden="true"]')) continue;
          if (!isAuthorLink(link)) continue;
          const name = tidyName(readText(link));
          if (name) return name;
        }
        return null;
      },
    },
  ],
  time: [
    {
      layer: 'address',
      find: (row) => {
        for (const link of row.querySelectorAll(COMMENT_LINK)) {
          if (link.closest(ROW) !== row) continue;
          const words = readText(link);
          // The author's link carries the comment's id too; a time has a figure or is short.
          if (words !== '' && words.length <= 24 && /\d/.test(words))
            return { time: null, timeText: words };
        }
        return null;
      },
    },
  ],
};

function isAuthorLink(link: Element): boolean {
  const text = readText(link);
  return isProfile(link) && text !== '' && !/^\d/.test(text);
}

/** 2026-10: three hooks that may stand on one node. */
const STORY = [
  '[data-ad-rendering-role="story_message"]',
  '[data-ad-comet-preview="message"]',
  '[data-ad-preview="message"]',
];

/** The first of a unit that is not in a comment: a shared post inside comes second. */
function first(unit: Element, selector: string): Element | null {
  return (
    [...unit.querySelectorAll(selector)].find((element) => !isInComment(element, unit)) ?? null
  );
}

function isInComment(element: Element, unit: Element): boolean {
  for (
    let row = element.closest(ROW);
    row && row !== unit && unit.contains(row);
    row = row.parentElement?.closest(ROW) ?? null
  ) {
    if (rowIds(row)) return true;
  }
  return false;
}

export const post: MessageWays = {
  text: [
    {
      layer: 'testid',
      find: (unit) => {
        for (const selector of STORY) {
          const element = first(unit, selector);
          const text = element ? readText(element) : '';
          if (text !== '') return text;
        }
        return null;
      },
    },
  ],
  author: [
    {
      layer: 'testid',
      find: (unit) => {
        const element = first(unit, '[data-ad-rendering-role="profile_name"]');
        const link = element?.querySelector('a') ?? element;
        return link ? tidyName(readText(link)) : null;
      },
    },
    {
      layer: 'role',
      find: (unit) => {
        const link = first(unit, 'h2 a[href], h3 a[href], h4 a[href]');
        return link ? tidyName(readText(link)) : null;
      },
    },
  ],
  time: [
    {
      layer: 'address',
      find: (unit) => {
        const link = first(
          unit,
          'a[href*="/posts/"], a[href*="/permalink/"], a[href*="story_fbid"], a[href*="multi_permalinks="]',
        );
        const words = link ? readText(link).replace(/\s+/g, '') : '';
        return words !== '' && words.length <= 24 ? { time: null, timeText: words } : null;
      },
    },
  ],
};
