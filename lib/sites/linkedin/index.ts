import { closestDeep, precedes } from '../../page/tree';
import type { Target } from '../../session/observation';
import { namesPerson } from '../names';
import { type ComposerFacts, firstFound, readMessage, type Site } from '../site';
import { comment, commentId, PRIVATE_PATHS, post, REFUSED, ROW, UNIT } from './anchors';
import { send } from './send';

/** LinkedIn, both front ends: told apart by the editor's surroundings, never by the page. */
export const linkedin: Site = {
  id: 'linkedin',
  hosts: ['www.linkedin.com'],
  read(composer, page) {
    if (PRIVATE_PATHS.some((path) => page.pathname.startsWith(path))) return null;
    if (closestDeep(composer, REFUSED)) return null;
    const unit = unitOf(composer);
    if (!unit) return null;
    const thread = threadOf(composer, unit);
    return thread ? answerInThread(composer, thread) : answerToPost(unit);
  },
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

/** Where a box stands among comments: right behind one row, or at the end of a whole thread. */
type Thread = { behind: Element } | { within: Element };

/**
 * SDUI sets the box of a reply behind its row; the classic front end sets it at the end of the
 * thread's article. A box with neither is the post's own.
 */
function threadOf(composer: Element, unit: Element): Thread | null {
  for (let at: Element = composer; at !== unit; ) {
    const before = at.previousElementSibling;
    const row = before?.matches(ROW) ? before : lastRowIn(before);
    if (row) return { behind: row };
    const parent = at.parentElement;
    if (!parent) return null;
    if (parent.matches(ROW)) return { within: outermostRow(parent, unit) };
    at = parent;
  }
  return null;
}

/** A wrapper around one row counts as the row; a list of comments before the box does not. */
function lastRowIn(wrapper: Element | null | undefined): Element | null {
  if (!wrapper) return null;
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

/**
 * The mention that LinkedIn fills in is the proof: where it names somebody else than the place
 * does, or somebody who wrote twice in the thread, the person is asked.
 */
function answerInThread(composer: Element, thread: Thread): ComposerFacts {
  const chip = chipIn(composer);
  const rows = 'behind' in thread ? [thread.behind] : rowsOf(thread.within, composer);
  const read = rows.flatMap((row) => readMessage(row, comment) ?? []);
  const named = chip
    ? read.filter(({ message }) => message.author && namesPerson(chip, message.author))
    : read;
  const [only] = named;
  const target: Target =
    named.length === 1 && only
      ? { status: 'found', message: only.message }
      : read.length === 0
        ? { status: 'none' }
        : {
            status: 'unsure',
            candidates: (named.length > 0 ? named : read).map(({ message }) => message),
          };
  return {
    surface: 'comment',
    target,
    trace: {
      composer: 'structure',
      message: chip ? 'label' : 'structure',
      ...(target.status === 'found' ? only?.trace : {}),
    },
  };
}

/** The rows of a classic thread before the box, nearest first, each comment once. */
function rowsOf(thread: Element, composer: Element): Element[] {
  const seen = new Set<string>();
  return [thread, ...thread.querySelectorAll(ROW)]
    .filter((row) => precedes(row, composer) || row.contains(composer))
    .reverse()
    .filter((row) => {
      const id = commentId(row);
      if (id === null || seen.has(id)) return false;
      seen.add(id);
      return true;
    });
}

function chipIn(composer: Element): string | null {
  const chip = composer.querySelector(
    '[data-type="mention"], .ql-mention, .mention, a[href*="/in/"]',
  );
  return (
    chip?.textContent
      ?.replace(/[\u200B\uFEFF]/g, '')
      .replace(/^@/, '')
      .trim() || null
  );
}

function answerToPost(unit: Element): ComposerFacts {
  const read = readMessage(unit, post);
  return {
    surface: 'post',
    target: read ? { status: 'found', message: read.message } : { status: 'none' },
    trace: { composer: 'structure', message: 'address', ...read?.trace },
  };
}
