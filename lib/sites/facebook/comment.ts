import { readText } from '../../page/text';
import { tidyName } from '../names';
import type { MessageWays } from '../site';
import { COMMENT_LINK, ROW } from './anchors';

/** The facts of a comment or a reply. */

const BLOCK = 'div[dir="auto"], span[dir="auto"]';

/** Does an element belong to the row itself, not to a reply inside it? */
function isOwn(element: Element, row: Element): boolean {
  const nearest = element.closest(ROW);
  return nearest === row || !nearest || nearest.contains(row);
}

/** Texts of a row's own blocks, nested replies and the name aside. */
function ownBlocks(row: Element): Element[] {
  return [...row.querySelectorAll(BLOCK)].filter(
    (block) =>
      isOwn(block, row) &&
      !block.closest('a, form, [role="button"], [aria-hidden="true"]') &&
      !block.parentElement?.closest(BLOCK),
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

/** The link with the name; the one around the picture holds words for screen readers only. */
function isAuthorLink(link: Element): boolean {
  const text = readText(link);
  return (
    isProfile(link) && !link.querySelector('img, svg, image') && text !== '' && !/^\d/.test(text)
  );
}

export const comment: MessageWays = {
  text: [
    {
      layer: 'structure',
      find: (row) =>
        ownBlocks(row)
          .map((block) => readText(block, (element) => !isOwn(element, row)))
          .filter((text) => text !== '')
          .join('\n') || null,
    },
  ],
  author: [
    {
      layer: 'address',
      find: (row) => {
        for (const link of row.querySelectorAll('a[href]')) {
          if (!isOwn(link, row) || link.closest('[aria-hidden="true"]')) continue;
          // A link in the words is a mention, or what the comment speaks of.
          if (link.parentElement?.closest('[dir="auto"]') || !isAuthorLink(link)) continue;
          return tidyName(readText(link));
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
          if (!isOwn(link, row)) continue;
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
