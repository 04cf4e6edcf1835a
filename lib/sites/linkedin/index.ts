import { closestDeep, precedes } from '../../page/tree';
import type { Target } from '../../session/observation';
import { namesPerson } from '../names';
import { type ComposerFacts, readMessage, type Site } from '../site';
import { comment, commentId, PRIVATE_PATHS, post, REFUSED, ROW, UNIT } from './anchors';

/** LinkedIn, both front ends: told apart by the editor's surroundings, never by the page. */
export const linkedin: Site = {
  id: 'linkedin',
  hosts: ['www.linkedin.com'],
  read(composer, page) {
    if (PRIVATE_PATHS.some((path) => page.pathname.startsWith(path))) return null;
    if (closestDeep(composer, REFUSED)) return null;
    const unit = unitOf(composer);
    if (!unit) return null;
    const rows = rowsBefore(unit, composer);
    return rows.length === 0 ? answerToPost(unit) : answerToRow(composer, rows);
  },
};

/** The nearest holder of a post's text around the box, comment rows aside. */
function unitOf(composer: Element): Element | null {
  for (let at = composer.closest(UNIT); at; at = at.parentElement?.closest(UNIT) ?? null) {
    if (!at.matches(ROW) && readMessage(at, post)) return at;
  }
  return null;
}

/** Comment rows before or around the box, nearest first, each comment once. */
function rowsBefore(unit: Element, composer: Element): Element[] {
  const seen = new Set<string>();
  return [...unit.querySelectorAll(ROW)]
    .filter((row) => precedes(row, composer) || row.contains(composer))
    .reverse()
    .filter((row) => {
      // Server and browser can both have drawn the same comment; wrappers repeat its urn.
      const id = commentId(row);
      if (id === null || seen.has(id)) return false;
      seen.add(id);
      return true;
    });
}

/**
 * The box of a reply follows its row; the mention that LinkedIn fills in is the proof. A mention
 * of somebody else is a question for the person.
 */
function answerToRow(composer: Element, rows: readonly Element[]): ComposerFacts {
  const read = rows.flatMap((row) => {
    const found = readMessage(row, comment);
    return found ? [found] : [];
  });
  const [nearest] = read;
  const chip =
    composer.querySelector('[data-type="mention"], .ql-mention, a[href*="/in/"]')?.textContent ??
    null;
  const named = chip
    ? read.filter(({ message }) => message.author && namesPerson(chip, message.author))
    : [];
  const target: Target = !nearest
    ? { status: 'none' }
    : chip === null || named[0] === nearest
      ? { status: 'found', message: nearest.message }
      : {
          status: 'unsure',
          candidates: [...new Set([...named, nearest])].map(({ message }) => message),
        };
  return {
    surface: 'comment',
    target,
    trace: {
      composer: 'structure',
      message: 'address',
      ...(target.status === 'found' ? nearest?.trace : {}),
    },
  };
}

function answerToPost(unit: Element): ComposerFacts {
  const read = readMessage(unit, post);
  return {
    surface: 'post',
    target: read ? { status: 'found', message: read.message } : { status: 'none' },
    trace: { composer: 'structure', message: 'address', ...read?.trace },
  };
}
