import { closestDeep, precedes } from '../../page/tree';
import type { Target } from '../../session/observation';
import { namesPerson } from '../names';
import { type ComposerFacts, firstFound, readMessage, type Site } from '../site';
import { comment, FORM, PRIVATE, PRIVATE_PATHS, post, ROW, rowIds, UNIT } from './anchors';
import { send } from './send';

/** Facebook. */
export const facebook: Site = {
  id: 'facebook',
  hosts: ['www.facebook.com', 'web.facebook.com'],
  read(composer, page) {
    if (PRIVATE_PATHS.some((path) => page.pathname.startsWith(path))) return null;
    if (closestDeep(composer, PRIVATE)) return null;
    const form = composer.closest(FORM);
    if (!form) return null;
    const unit = unitOf(form);
    if (!unit || unit.querySelector('[role="log"]')) return null;
    const branch = branchOf(form, unit);
    return branch ? answerInBranch(composer, form, branch) : answerToPost(unit);
  },
  sendControl: (composer) => firstFound(send, composer)?.found ?? null,
  habits: { enter: 'plain', row: ROW, receipt: null },
};

/** The post that the form stands under: the nearest unit that has a post's text in it. */
function unitOf(form: Element): Element | null {
  for (let at = form.closest(UNIT); at; at = at.parentElement?.closest(UNIT) ?? null) {
    if (readMessage(at, post)) return at;
    // Never out of a dialog: the page behind holds other posts.
    if (at.matches('[role="dialog"]')) return null;
  }
  return null;
}

/**
 * The branch of one comment thread that the form stands in: the outermost ancestor with rows
 * before the form that all belong to one comment. Null when the form is the post's own: then
 * the first ancestor with rows before it holds several threads, or is the unit itself.
 */
function branchOf(form: Element, unit: Element): Element | null {
  let branch: Element | null = null;
  for (let at = form.parentElement; at && at !== unit; at = at.parentElement) {
    const rows = rowsBefore(at, form);
    if (rows.length === 0 && !isCommentRow(at)) continue;
    if (threadsIn(at) > 1) break;
    branch = at;
  }
  return branch;
}

function isCommentRow(element: Element): boolean {
  return element.matches(ROW) && rowIds(element) !== null;
}

function rowsBefore(scope: Element, form: Element): Element[] {
  const rows = [...scope.querySelectorAll(ROW)].filter(
    (row) => (precedes(row, form) || row.contains(form)) && rowIds(row) !== null,
  );
  return isCommentRow(scope) ? [scope, ...rows] : rows;
}

/** How many comment threads an element holds. */
function threadsIn(scope: Element): number {
  const rows = [scope, ...scope.querySelectorAll(ROW)].filter((row) => row.matches(ROW));
  return new Set(rows.map((row) => rowIds(row)?.comment).filter(Boolean)).size;
}

/**
 * In a thread the page's own words decide: the name in the box ("Reply to …", in any language)
 * or the mention that was filled in. Without them only a thread of one message is sure.
 */
function answerInBranch(composer: Element, form: Element, branch: Element): ComposerFacts {
  const rows = rowsBefore(branch, form)
    .map((row) => ({ row, ids: rowIds(row), read: readMessage(row, comment) }))
    .filter((entry) => entry.read !== null);
  const label = `${composer.getAttribute('aria-label') ?? ''} ${composer.getAttribute('aria-placeholder') ?? ''} ${composer.textContent ?? ''}`;
  const named = rows.filter(
    ({ read }) => read?.message.author && namesPerson(label, read.message.author),
  );
  const replies = named.filter(
    ({ ids, read }) => ids?.reply && isMentioned(composer, read?.message.author),
  );
  // One row alone needs no name; two rows of the one person named are a question, unless the box
  // begins with a mention, which the page puts in when a reply is answered.
  const chosen =
    named.length === 1
      ? named[0]
      : replies.length === 1
        ? replies[0]
        : named.length === 0 && rows.length === 1
          ? rows[0]
          : undefined;
  const target: Target = chosen?.read
    ? { status: 'found', message: chosen.read.message }
    : rows.length === 0
      ? { status: 'none' }
      : {
          status: 'unsure',
          candidates: rows.reverse().flatMap(({ read }) => (read ? [read.message] : [])),
        };
  return {
    surface: chosen?.ids?.reply ? 'reply' : 'comment',
    target,
    trace: {
      composer: 'role',
      message: named.length === 1 ? 'label' : 'address',
      ...chosen?.read?.trace,
    },
  };
}

/** A mention is a piece of text of its own at the start; typed words run on in one piece. */
function isMentioned(composer: Element, author: string | null | undefined): boolean {
  const first = composer.querySelector('[data-lexical-text]');
  return first?.textContent === author && first?.nextElementSibling !== null;
}

function answerToPost(unit: Element): ComposerFacts {
  const read = readMessage(unit, post);
  return {
    surface: 'post',
    target: read ? { status: 'found', message: read.message } : { status: 'none' },
    trace: { composer: 'role', message: 'testid', ...read?.trace },
  };
}
