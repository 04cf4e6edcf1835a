import { readText } from '../../page/text';
import { precedes } from '../../page/tree';
import { tidyName } from '../names';
import type { MessageWays } from '../site';
import { HEADING, PROFILE_NAME, STORY } from './anchors';
import { rowsIn } from './rows';

/** The facts of a post, read from its unit. */

/** Those of a unit that are in no comment. */
function ofPost(unit: Element, selector: string): Element[] {
  const rows = rowsIn(unit);
  return [...unit.querySelectorAll(selector)].filter(
    (element) => !rows.some((row) => row.element.contains(element)),
  );
}

/** Who stands over the post's words: the first name, of the hook or of the headings. */
function names(unit: Element): Element[] {
  const hooks = ofPost(unit, PROFILE_NAME);
  return hooks.length > 0 ? hooks : ofPost(unit, HEADING);
}

/** A second name before the words: they are those of a post shared inside this one. */
function isOwnStory(story: Element, unit: Element): boolean {
  const before = names(unit).filter((name) => precedes(name, story));
  return before.length <= 1;
}

export const post: MessageWays = {
  text: [
    {
      layer: 'testid',
      find: (unit) => {
        for (const selector of STORY) {
          const [story] = ofPost(unit, selector);
          if (!story) continue;
          return isOwnStory(story, unit) ? readText(story) || null : null;
        }
        return null;
      },
    },
    {
      // Without hooks: the lines that follow the first name side by side.
      layer: 'structure',
      find: (unit) => {
        // With hooks there is nothing to guess: a post that has no words has none here either.
        if (unit.querySelector(STORY.join(', '))) return null;
        const [name] = names(unit);
        const block =
          name &&
          ofPost(unit, 'div[dir="auto"]').find(
            (each) => precedes(name, each) && !each.closest('a, form, [aria-hidden="true"]'),
          );
        if (!block?.parentElement || !isOwnStory(block, unit)) return null;
        return (
          [...block.parentElement.children]
            .filter((line) => line.matches('div[dir="auto"]'))
            .map((line) => readText(line))
            .join('\n')
            .trim() || null
        );
      },
    },
  ],
  author: [
    {
      layer: 'testid',
      find: (unit) => {
        const [name] = ofPost(unit, PROFILE_NAME);
        const link = name?.querySelector('a') ?? name;
        return link ? tidyName(readText(link)) : null;
      },
    },
    {
      layer: 'role',
      find: (unit) => {
        const [heading] = ofPost(unit, HEADING);
        const link = heading?.querySelector('a[href]');
        return link ? tidyName(readText(link)) : null;
      },
    },
  ],
  time: [
    {
      layer: 'address',
      find: (unit) => {
        const [link] = ofPost(
          unit,
          'a[href*="/posts/"], a[href*="/permalink/"], a[href*="story_fbid"], a[href*="multi_permalinks="]',
        );
        const words = link ? readText(link).replace(/\s+/g, '') : '';
        return words !== '' && words.length <= 24 ? { time: null, timeText: words } : null;
      },
    },
  ],
};

/** The end of a post's own words, or its name where it has none: its thread comes after. */
export function endOfPost(unit: Element): Element | null {
  return ofPost(unit, STORY.join(', ')).at(-1) ?? names(unit).at(-1) ?? null;
}
