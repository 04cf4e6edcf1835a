import { readText } from '../../page/text';
import { precedes } from '../../page/tree';
import { firstFound, type MessageWays, type Way } from '../site';
import { PERSON, ROW } from './anchors';
import { agoIn, nameIn, outermost } from './words';

/** The facts of a post, read from its unit. */

/** Elements of a unit that belong to the post, not to a comment. */
function ofPost(unit: Element, selector: string): Element[] {
  return [...unit.querySelectorAll(selector)].filter(
    (element) => !element.closest(`${ROW}, [contenteditable]`),
  );
}

/** "X commented on this": the real author's block comes after the rule. */
function afterHeader(unit: Element, elements: readonly Element[]): Element[] {
  const [rule] = ofPost(unit, 'hr');
  const [words] = texts(unit);
  if (!rule || (words && precedes(words, rule))) return [...elements];
  return elements.filter((element) => precedes(rule, element));
}

const ACTOR = '.update-components-actor__name';

/** Names over the post's words and over those of a post shared inside it, in this order. */
function actors(unit: Element): Element[] {
  const classic = ofPost(unit, ACTOR);
  if (classic.length > 0) return classic;
  const words = texts(unit);
  return afterHeader(unit, ofPost(unit, PERSON)).filter(
    (link) => nameIn(link) !== null && !words.some((text) => text.contains(link)),
  );
}

/** Blocks of words, the post's own and those of a shared one. */
const WORDS: readonly Way<Element, Element[]>[] = [
  {
    layer: 'testid',
    find: (unit) => some(ofPost(unit, '[data-testid="expandable-text-box"]')),
  },
  {
    layer: 'testid',
    find: (unit) =>
      some(ofPost(unit, '[componentkey^="feed-commentary_"], [data-view-name="feed-commentary"]')),
  },
  {
    layer: 'structure',
    find: (unit) =>
      some(ofPost(unit, '.update-components-text, .feed-shared-update-v2__description')),
  },
  {
    layer: 'structure',
    find: (unit) =>
      some(outermost(ofPost(unit, '[dir]')).filter((each) => !each.closest('a, button'))),
  },
];

function some(elements: Element[]): Element[] | null {
  const filled = elements.filter((element) => readText(element) !== '');
  return filled.length > 0 ? filled : null;
}

function texts(unit: Element): Element[] {
  return firstFound(WORDS, unit)?.found ?? [];
}

/** The first words, unless a second name stands before them: then they are somebody else's. */
function ownWords(unit: Element, elements: readonly Element[]): string | null {
  const [words] = elements;
  if (!words) return null;
  const before = actors(unit).filter((actor) => precedes(actor, words));
  const names = new Set(before.map(nameIn));
  return names.size <= 1 ? readText(words) || null : null;
}

export const post: MessageWays = {
  text: WORDS.map(({ layer, find }, rank) => ({
    layer,
    find: (unit: Element) => {
      // Words that are not the post's own are no reason to look for others by weaker marks.
      const stronger = firstFound(WORDS.slice(0, rank), unit);
      return stronger ? null : ownWords(unit, find(unit) ?? []);
    },
  })),
  author: [
    {
      layer: 'structure',
      find: (unit) => {
        const [name] = ofPost(unit, ACTOR);
        return name ? nameIn(name) : null;
      },
    },
    {
      layer: 'address',
      find: (unit) => {
        // Whoever is named behind the words is somebody else: a shared post's author, a reader.
        const [words] = texts(unit);
        const [actor] = actors(unit).filter((each) => !words || precedes(each, words));
        return actor ? nameIn(actor) : null;
      },
    },
  ],
  time: [
    {
      layer: 'structure',
      find: (unit) => agoIn(ofPost(unit, 'time, .update-components-actor__sub-description')),
    },
    { layer: 'structure', find: (unit) => agoIn(afterHeader(unit, ofPost(unit, 'p, span'))) },
  ],
};

/**
 * Words between the post's buttons and the box: a comment that is not known as one. A shared
 * post's stand over the buttons.
 */
export function wordsBehind(unit: Element, composer: Element): boolean {
  const [own, ...more] = texts(unit);
  const below = more.filter((words) => precedes(words, composer));
  const buttons = own
    ? ofPost(unit, 'button').filter((button) => precedes(own, button) && !own.contains(button))
    : [];
  return below.some((words) => buttons.some((button) => precedes(button, words)));
}
