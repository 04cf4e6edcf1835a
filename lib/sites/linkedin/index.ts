import { closestDeep, precedes } from '../../page/tree';
import type { Target } from '../../session/observation';
import { namesPerson } from '../names';
import { type ComposerFacts, firstFound, readMessage, type Site, withSend } from '../site';
import {
  COMPOSER,
  commentId,
  LIST,
  PERSON,
  PRIVATE_PATHS,
  REFUSED,
  ROW,
  SDUI_ROW,
  UNIT,
} from './anchors';
import { comment } from './comment';
import { post, wordsBehind } from './post';
import { send } from './send';

/** LinkedIn, both front ends: told apart by the editor's surroundings, never by the page. */
export const linkedin: Site = {
  id: 'linkedin',
  hosts: ['www.linkedin.com'],
  read(composer, page) {
    if (PRIVATE_PATHS.some((path) => page.pathname.startsWith(path))) return null;
    if (closestDeep(composer, REFUSED)) return null;
    // A box of another make in a post's unit is not LinkedIn's.
    const known = firstFound(COMPOSER, composer);
    const unit = known && unitOf(composer);
    if (!unit) return null;
    const thread = threadOf(composer, unit);
    const facts = thread ? answerInThread(composer, thread, unit) : answerToPost(composer, unit);
    facts.trace.composer = known.layer;
    return withSend(facts, send, composer);
  },
  addressee: chipIn,
  sendControl: (composer) => firstFound(send, composer)?.found ?? null,
  habits: { enter: 'withControl', row: ROW, receipt: null },
};

/** The nearest holder of a post's text around the box, comment rows aside. */
function unitOf(composer: Element): Element | null {
  for (let at = composer.closest(UNIT); at; at = at.parentElement?.closest(UNIT) ?? null) {
    if (!at.matches(ROW) && readMessage(at, post)) return at;
  }
  return null;
}

/** The comments that a box may answer, nearest first; `near`: it may be the post's own box too. */
interface Thread {
  rows: Element[];
  near: boolean;
}

/**
 * SDUI sets the box of a reply behind its row; the classic front end sets it at the end of the
 * thread's article. A box with neither is the post's own.
 */
function threadOf(composer: Element, unit: Element): Thread | null {
  for (let at: Element = composer; at !== unit; ) {
    const before = at.previousElementSibling;
    const row = before && (before.matches(ROW) ? before : lastRowIn(before));
    if (row) return behind(row, composer, unit, row !== before);
    const parent = at.parentElement;
    if (!parent) return null;
    if (parent.matches(ROW))
      return { rows: rowsOf(outermostRow(parent, unit), composer), near: false };
    at = parent;
  }
  return null;
}

/** Behind a classic reply stands the box of its whole thread. */
function behind(row: Element, composer: Element, unit: Element, wrapped: boolean): Thread {
  const root = outermostRow(row, unit);
  return row.matches(SDUI_ROW)
    ? { rows: [row], near: wrapped }
    : { rows: rowsOf(root, composer), near: !root.contains(composer) };
}

/** A wrapper around one row counts as the row; a list of comments before the box does not. */
function lastRowIn(wrapper: Element): Element | null {
  const rows = [...wrapper.querySelectorAll(ROW)].filter((row) => !row.parentElement?.closest(ROW));
  return rows.length === 1 ? (rows[0] ?? null) : null;
}

function outermostRow(row: Element, unit: Element): Element {
  let outer = row;
  for (let at = row.parentElement; at && at !== unit; at = at.parentElement) {
    if (at.matches(ROW)) outer = at;
  }
  return outer;
}

/** The rows of a classic thread before the box, nearest first, each comment once. */
function rowsOf(thread: Element, composer: Element): Element[] {
  const seen = new Set<string>();
  return [thread, ...thread.querySelectorAll(ROW)]
    .filter((row) => precedes(row, composer) || row.contains(composer))
    .reverse()
    .filter((row) => {
      const id = commentId(row);
      // Hydration may draw a comment twice; a row without a number is one of its own.
      if (id === null) return true;
      if (seen.has(id)) return false;
      seen.add(id);
      return true;
    });
}

/**
 * The mention that LinkedIn fills in is the proof: where it names somebody else than the place
 * does, or somebody who wrote twice in the thread, the person is asked.
 */
function answerInThread(composer: Element, { rows, near }: Thread, unit: Element): ComposerFacts {
  const chip = chipIn(composer);
  const read = rows.flatMap((row) => readMessage(row, comment) ?? []);
  const named = chip
    ? read.filter(({ message }) => message.author && namesPerson(chip, message.author))
    : read;
  const [only, ...more] = named;
  // A thread with a comment that cannot be read may hide the one that is answered.
  const sure = more.length === 0 && read.length === rows.length && (chip !== null || !near);
  const own = near && !chip ? (readMessage(unit, post)?.message ?? null) : null;
  const candidates = (named.length > 0 ? named : read).map(({ message }) => message);
  const target: Target =
    only && sure
      ? { status: 'found', message: only.message }
      : read.length === 0
        ? { status: 'none' }
        : { status: 'unsure', candidates: [...candidates, ...(own ? [own] : [])] };
  return {
    surface: 'comment',
    target,
    trace: {
      message: chip ? 'label' : 'structure',
      ...(target.status === 'found' ? only?.trace : {}),
    },
  };
}

const CHIP = `[data-type="mention"], .ql-mention, .mention, ${PERSON}, a[data-entity-urn]`;

/** Whom the box begins with. */
function chipIn(composer: Element): string | null {
  const words = composer.querySelector(CHIP)?.textContent ?? '';
  const name = words.replace(/[\u200B\uFEFF]/g, '').replace(/^@/, '');
  return name.trim() || null;
}

/** Among the comments stands no box of the post's own: the row of this one is out of sight. */
function isAmongComments(composer: Element, unit: Element): boolean {
  for (let at = composer; at !== unit; ) {
    const parent = at.parentElement;
    if (!parent) return false;
    if (parent.matches(LIST) || [...parent.children].some((each) => each.matches(SDUI_ROW)))
      return true;
    at = parent;
  }
  return false;
}

/** More rows than this are no help to choose from. */
const ASKED = 5;

/**
 * A box that begins with somebody's name, or that has more words over it than the post's, may
 * answer a comment that is drawn in a way unknown here; so may one among the comments.
 */
function answerToPost(composer: Element, unit: Element): ComposerFacts {
  const read = readMessage(unit, post);
  const rows = [...unit.querySelectorAll(ROW)].flatMap((row) => readMessage(row, comment) ?? []);
  const chip = chipIn(composer);
  const among = isAmongComments(composer, unit);
  const others = chip
    ? rows.filter(({ message }) => message.author && namesPerson(chip, message.author))
    : among
      ? rows.slice(0, ASKED)
      : [];
  const doubtful = chip !== null || among || wordsBehind(unit, composer);
  const messages = [...(read ? [read] : []), ...others].map(({ message }) => message);
  const [own] = messages;
  const target: Target = !own
    ? { status: 'none' }
    : doubtful
      ? { status: 'unsure', candidates: messages }
      : { status: 'found', message: own };
  return {
    surface: among ? 'comment' : 'post',
    target,
    trace: { message: 'address', ...read?.trace },
  };
}
