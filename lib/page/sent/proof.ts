import type { SendPlace } from '../sending';
import { readText } from '../text';

/** Rows that are looked at after one send: more is a page that rebuilds itself. */
const MOST_ROWS = 200;
/** So many letters tell one reply from another; a long row may be cut. */
const ENOUGH = 80;
/** A page that is full of changes is looked at so often at most (ms). */
const PACE = 50;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Waits until the page shows that the reply went out: a new row with its words, or the site's own
 * receipt. Watches the whole page, so it is only for the seconds after a send.
 */
export function waitForProof(
  { composer, habits }: SendPlace,
  draft: string,
  proven: () => void,
): { stop(): void } {
  const hasLetters = LETTER.test(draft);
  // Emoji alone are compared as they are.
  const bare = hasLetters ? lettersOf : withoutBlanks;
  const wanted = tellingPart(draft, bare);
  const rows = new Set<Element>();
  let receipt = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = (): void => {
    timer = undefined;
    if (receipt || [...rows].some(holdsWords)) proven();
  };
  const holdsWords = (row: Element): boolean =>
    row.isConnected &&
    (!hasLetters || lettersOf(row.textContent ?? '').includes(wanted)) &&
    // Read as a person sees it: emoji are pictures, and a box in the row holds a draft.
    bare(readText(row, (part) => part.matches('[contenteditable]'))).includes(wanted);
  const collect = (records: readonly MutationRecord[]): void => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) note(node);
    }
    timer ??= setTimeout(look, PACE);
  };
  const note = (added: Element): void => {
    if (composer.contains(added)) return;
    const { row, receipt: sign } = habits;
    if (sign !== null && (added.matches(sign) || added.querySelector(sign))) receipt = true;
    for (const found of [added, ...added.querySelectorAll(row)]) {
      if (rows.size < MOST_ROWS && found.matches(row)) rows.add(found);
    }
  };

  const observer = new MutationObserver(collect);
  observer.observe(composer.ownerDocument, {
    childList: true,
    subtree: true,
    characterData: true,
  });
  return {
    stop() {
      observer.disconnect();
      clearTimeout(timer);
    },
  };
}

/** The longest part without an address: sites show addresses in other words. */
function tellingPart(draft: string, bare: (text: string) => string): string {
  const parts = draft.split(/https?:\/\/\S+|www\.\S+/).map(bare);
  return parts.reduce((a, b) => (b.length > a.length ? b : a)).slice(0, ENOUGH);
}

/** Letters and figures: rows differ from drafts in blanks and marks. */
function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}
