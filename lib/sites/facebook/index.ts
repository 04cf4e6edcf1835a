import { closestDeep, precedes } from '../../page/tree';
import type { Target } from '../../session/observation';
import { type ComposerFacts, firstFound, readMessage, type Site, withSend } from '../site';
import { ACTIONS, DIALOG, FORM, PRIVATE, PRIVATE_PATHS, ROW, STORY, UNIT } from './anchors';
import { comment } from './comment';
import { endOfPost, post } from './post';
import { type Row, rowsIn } from './rows';
import { send } from './send';
import { isMentioned, isNamed } from './words';

/** Facebook. */
export const facebook: Site = {
  id: 'facebook',
  hosts: ['www.facebook.com', 'web.facebook.com'],
  read(composer, page) {
    if (PRIVATE_PATHS.some((path) => page.pathname.startsWith(path))) return null;
    if (closestDeep(composer, PRIVATE)) return null;
    const form = composer.closest(FORM);
    const unit = form && unitOf(form);
    if (!unit || unit.querySelector('[role="log"]')) return null;
    return withSend(answerOf(composer, form, unit), send, composer);
  },
  sendControl: (composer) => firstFound(send, composer)?.found ?? null,
  habits: { enter: 'plain', row: ROW, receipt: null },
};

/** The post that the form stands under: the nearest unit that has a post's words or buttons. */
function unitOf(form: Element): Element | null {
  for (let at = form.closest(UNIT); at; at = at.parentElement?.closest(UNIT) ?? null) {
    if (at.querySelector([ACTIONS, ...STORY].join(', ')) || readMessage(at, post))
      return onePost(at, form);
    // Never out of a dialog: the page behind holds other posts.
    if (at.matches(DIALOG)) return null;
  }
  return null;
}

/** Where a unit holds several posts, the part around the form that has the buttons of one alone. */
function onePost(unit: Element, form: Element): Element | null {
  const posts = (part: Element) => part.querySelectorAll(ACTIONS).length;
  if (posts(unit) <= 1) return unit;
  let part: Element | null = null;
  for (let at = form.parentElement; at && posts(at) <= 1; at = at.parentElement) {
    if (posts(at) === 1) part = at;
  }
  return part;
}

/** What a form answers: by its place among the comments, and by whom the page names in the box. */
function answerOf(composer: Element, form: Element, unit: Element): ComposerFacts {
  const rows = rowsIn(unit);
  const before = rows.filter(({ element }) => precedes(element, form) || element.contains(form));
  const last = before.at(-1);
  if (!last) {
    return hasStrayText(unit, form)
      ? { surface: 'post', target: { status: 'none' }, trace: { composer: 'role' } }
      : answerToPost(unit);
  }
  // Without addresses nothing tells where one thread ends and the next begins.
  if (rows.some(({ ids }) => !ids)) return ask(composer, before.slice(-ASKED), unit);
  const thread = before.filter(({ ids }) => ids?.thread === last.ids?.thread);
  if (isInThread(form, unit, rows, thread)) return answerInThread(composer, thread);
  const named = thread.filter((row) => isNamed(composer, authorOf(row)));
  return named.length > 0 ? ask(composer, named, unit) : answerToPost(unit);
}

/** More rows than this are no help to choose from. */
const ASKED = 5;

/**
 * A form belongs to a thread when it stands inside one of its comments, between its comments and
 * those of another thread, or in a part of the page that holds this thread alone.
 */
function isInThread(form: Element, unit: Element, rows: Row[], thread: Row[]): boolean {
  if (thread.some(({ element }) => element.contains(form))) return true;
  if (rows.some(({ element }) => precedes(form, element))) return true;
  const others = rows.filter((row) => !thread.includes(row)).map(({ element }) => element);
  // The post's own form is the last, sometimes below the unit: with one behind it, this is a reply's.
  const forms = [...(unit.closest(DIALOG) ?? unit).querySelectorAll(FORM)].filter((other) =>
    precedes(form, other),
  );
  for (let at = form.parentElement; at && at !== unit; at = at.parentElement) {
    const branch = at;
    if (!thread.some(({ element }) => branch.contains(element))) continue;
    return (
      [...others, ...forms].length > 0 && ![...others, ...forms].some((el) => branch.contains(el))
    );
  }
  return false;
}

/** The name in the box ("Reply to …", in any language) or the mention that the page has put in. */
function answerInThread(composer: Element, thread: Row[]): ComposerFacts {
  const named = thread.filter((row) => isNamed(composer, authorOf(row)));
  // A person may have written twice in a thread. A mention is put in where a reply is answered.
  const mentioned = named.filter(
    (row) => row.ids?.own !== row.ids?.thread && isMentioned(composer, authorOf(row)),
  );
  const [chosen, ...more] = named.length > 1 ? mentioned : named.length > 0 ? named : thread;
  if (!chosen || more.length > 0) return ask(composer, named.length > 0 ? named : thread, null);
  const read = readMessage(chosen.element, comment);
  return {
    surface: surfaceOf(chosen),
    target: read ? { status: 'found', message: read.message } : { status: 'none' },
    trace: { composer: 'role', message: named.length > 0 ? 'label' : chosen.layer, ...read?.trace },
  };
}

/** Puts it to the person: the rows that may be meant, nearest first, then the post. */
function ask(composer: Element, rows: Row[], unit: Element | null): ComposerFacts {
  const messages = [...rows]
    .reverse()
    .flatMap(({ element }) => readMessage(element, comment) ?? []);
  const own = unit ? readMessage(unit, post) : null;
  const candidates = [...messages, ...(own ? [own] : [])].map(({ message }) => message);
  const target: Target =
    candidates.length > 0 ? { status: 'unsure', candidates } : { status: 'none' };
  const named = rows.find((row) => isNamed(composer, authorOf(row)));
  return {
    surface: named ? surfaceOf(named) : 'comment',
    target,
    trace: { composer: 'role', message: named ? 'label' : 'structure' },
  };
}

function answerToPost(unit: Element): ComposerFacts {
  const read = readMessage(unit, post);
  return {
    surface: 'post',
    target: read ? { status: 'found', message: read.message } : { status: 'none' },
    trace: { composer: 'role', message: 'structure', ...read?.trace },
  };
}

function authorOf({ element }: Row): string | null {
  return firstFound(comment.author, element)?.found ?? null;
}

function surfaceOf({ ids }: Row): 'comment' | 'reply' {
  return ids && ids.own !== ids.thread ? 'reply' : 'comment';
}

/** Words between the post and the form that no row accounts for: comments of a kind unknown here. */
function hasStrayText(unit: Element, form: Element): boolean {
  const end = endOfPost(unit);
  return (
    end !== null &&
    [...unit.querySelectorAll('[dir="auto"]')].some(
      (block) =>
        precedes(end, block) &&
        !end.contains(block) &&
        precedes(block, form) &&
        !block.closest('h2, h3, h4, [role="button"], [tabindex="0"]') &&
        (block.textContent ?? '').trim() !== '',
    )
  );
}
