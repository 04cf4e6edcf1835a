import type { Layer } from '../../session/observation';
import { ACTIONS, COMMENT_LINK, HEADING, ROW, STORY } from './anchors';

/** A comment or a reply as the page shows it. */
export interface Row {
  element: Element;
  /** What the comment's own link says; null where it has none. */
  ids: RowIds | null;
  layer: Layer;
}

export interface RowIds {
  /** The comment that the thread belongs to. */
  thread: string;
  /** The comment or reply itself. */
  own: string;
}

/** What a post has and a comment never has. */
const OF_A_POST = ['form', ACTIONS, ...STORY].join(', ');

/** All comments and replies in a unit, in the order of the page. */
export function rowsIn(unit: Element): Row[] {
  const articles = [...unit.querySelectorAll(ROW)].filter(isComment);
  const links = [...unit.querySelectorAll(COMMENT_LINK)].filter(
    (link) => !articles.some((article) => article.contains(link)),
  );
  const found = new Map<Element, Row>();
  for (const element of articles) {
    const ids = idsOf(element);
    found.set(element, { element, ids, layer: ids ? 'address' : 'role' });
  }
  // Where the role is gone, the links that name one comment still stand in one part of the page.
  for (const link of links) {
    const element = rowAround(link, unit);
    if (element) found.set(element, { element, ids: idsOf(element), layer: 'structure' });
  }
  return [...found.values()].sort((a, b) => (follows(a.element, b.element) ? 1 : -1));
}

/** An article of a post holds a heading, its words or its buttons; a comment's may hold a form for replies. */
function isComment(article: Element): boolean {
  return !article.querySelector([ACTIONS, HEADING, ...STORY].join(', ')) || idsOf(article) !== null;
}

/** The largest part around a link that names no other comment and is no part of the post. */
function rowAround(link: Element, unit: Element): Element | null {
  const own = idsIn(link)?.own;
  let row: Element | null = null;
  for (let at = link.parentElement; at && at !== unit; at = at.parentElement) {
    if (at.querySelector(OF_A_POST)) break;
    if ([...at.querySelectorAll(COMMENT_LINK)].some((each) => idsIn(each)?.own !== own)) break;
    row = at;
  }
  return row;
}

/**
 * Ids from a row's own links, those of the rows in it aside. The time's link names row and thread;
 * the author's names the row alone, and leaves open whether it is a reply.
 */
function idsOf(row: Element): RowIds | null {
  const inside = row.matches(ROW) ? ROW : null;
  const ids = [...row.querySelectorAll(COMMENT_LINK)]
    .filter((link) => !inside || link.closest(inside) === row)
    .flatMap((link) => idsIn(link) ?? []);
  const told = ids.find(({ thread }) => thread !== null);
  return told?.thread ? { thread: told.thread, own: told.own } : null;
}

function idsIn(link: Element): { thread: string | null; own: string } | null {
  const query = new URLSearchParams((link.getAttribute('href') ?? '').split('?')[1] ?? '');
  const comment = query.get('comment_id');
  if (!comment) return null;
  if (!/^\d+$/.test(comment)) return { thread: null, own: unwrapped(comment) };
  return { thread: comment, own: query.get('reply_comment_id') ?? comment };
}

/** An author's link has its id wrapped up: `comment:<post>_<comment>` in base64. */
function unwrapped(id: string): string {
  try {
    return /_(\d+)$/.exec(atob(id))?.[1] ?? id;
  } catch {
    return id;
  }
}

function follows(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}
