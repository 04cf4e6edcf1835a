import { readText } from '../../page/text';
import { tidyName } from '../names';
import type { MessageWays } from '../site';

/**
 * Where things are on LinkedIn, for both front ends: classic (Ember, Quill) and SDUI (React,
 * TipTap, hashed classes). Urns and hooks are the same in every interface language.
 */

/** Private and new-post boxes: messaging, share box, and all of the hosted old app. */
export const REFUSED = [
  '.msg-form',
  '[class*="msg-form"]',
  '[class*="msg-overlay"]',
  '#interop-outlet',
  '[class*="share-box"]',
  '[class*="share-creation-state"]',
  '[data-testid*="ShareBox" i]',
  '[componentkey*="ShareBox" i]',
].join(', ');
export const PRIVATE_PATHS = ['/messaging'];

/** 2026-11: classic rows carry the urn in `data-id`, SDUI rows in `id` and `componentkey`. */
export const ROW = [
  'article.comments-comment-entity',
  '[data-id^="urn:li:comment:"]',
  '[id^="replaceableComment_urn:li:comment:"]',
  '[componentkey^="replaceableComment_urn:li:comment:"]',
].join(', ');

/** What holds a post with its comments. */
export const UNIT = [
  '.feed-shared-update-v2',
  '[data-urn*="urn:li:activity"]',
  '[data-urn*="urn:li:ugcPost"]',
  '[componentkey*="FeedType"]',
  '[id*="FeedType"]',
  '[role="listitem"]',
].join(', ');

/** The comment's own number, whatever the post's half of the urn looks like. */
export function commentId(row: Element): string | null {
  for (const name of ['data-id', 'id', 'componentkey']) {
    const id = /urn:li:comment:\(.*,(\d+)\)$/.exec(row.getAttribute(name) ?? '')?.[1];
    if (id) return id;
  }
  return null;
}

const PERSON = 'a[href*="/in/"], a[href*="/company/"]';
const AGO = /^\s*(\d{1,3}\s?\p{L}{1,4})\b/u;

const isOwn = (row: Element) => (element: Element) => element.closest(ROW) === row;

export const comment: MessageWays = {
  text: [
    { layer: 'testid', find: (row) => ownText(row, '[data-testid="expandable-text-box"]') },
    {
      layer: 'structure',
      find: (row) =>
        ownText(row, '.comments-comment-item__main-content, .comments-comment-entity__content'),
    },
  ],
  author: [
    {
      layer: 'address',
      find: (row) => {
        for (const link of [...row.querySelectorAll(PERSON)].filter(isOwn(row))) {
          const name = nameIn(link);
          if (name) return name;
        }
        return null;
      },
    },
  ],
  time: [
    {
      layer: 'structure',
      find: (row) => agoIn([...row.querySelectorAll('time')].filter(isOwn(row))),
    },
    {
      layer: 'structure',
      find: (row) => agoIn([...row.querySelectorAll('p, span')].filter(isOwn(row))),
    },
  ],
};

function ownText(row: Element, selector: string): string | null {
  const element = [...row.querySelectorAll(selector)].find(isOwn(row));
  return element ? readText(element) || null : null;
}

/** The first words in a link: names are doubled for screen readers, pictures have none. */
function nameIn(link: Element): string | null {
  const walker = link.ownerDocument.createTreeWalker(link, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const name = tidyName(node.nodeValue ?? '');
    if (name) return name;
  }
  return null;
}

function agoIn(elements: readonly Element[]): { time: null; timeText: string } | null {
  for (const element of elements) {
    const words = readText(element);
    const ago = words.length <= 40 ? AGO.exec(words)?.[1] : undefined;
    if (ago) return { time: null, timeText: ago };
  }
  return null;
}

/** Elements of a unit that belong to the post, not to a comment. */
function postElements(unit: Element, selector: string): Element[] {
  return [...unit.querySelectorAll(selector)].filter((element) => !element.closest(ROW));
}

/** "X commented on this": the real author's block comes after the rule. */
function afterHeader(unit: Element, elements: readonly Element[]): Element[] {
  const rule = postElements(unit, 'hr')[0];
  const after = rule
    ? elements.filter(
        (el) => (rule.compareDocumentPosition(el) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
      )
    : [];
  return after.length > 0 ? after : [...elements];
}

export const post: MessageWays = {
  text: [
    {
      layer: 'testid',
      find: (unit) => firstText(postElements(unit, '[data-testid="expandable-text-box"]')),
    },
    {
      layer: 'structure',
      find: (unit) =>
        firstText(
          postElements(unit, '.update-components-text, .feed-shared-update-v2__description'),
        ),
    },
  ],
  author: [
    {
      layer: 'structure',
      find: (unit) => {
        const [name] = postElements(unit, '.update-components-actor__name');
        return name ? nameIn(name) : null;
      },
    },
    {
      layer: 'address',
      find: (unit) => {
        for (const link of afterHeader(unit, postElements(unit, PERSON))) {
          const name = nameIn(link);
          if (name) return name;
        }
        return null;
      },
    },
  ],
  time: [
    {
      layer: 'structure',
      find: (unit) => agoIn(postElements(unit, 'time, .update-components-actor__sub-description')),
    },
    { layer: 'structure', find: (unit) => agoIn(afterHeader(unit, postElements(unit, 'p, span'))) },
  ],
};

function firstText(elements: readonly Element[]): string | null {
  for (const element of elements) {
    const text = readText(element);
    if (text !== '') return text;
  }
  return null;
}
