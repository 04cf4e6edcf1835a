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
  const wanted = tellingPart(draft);
  const rows = new Set<Element>();
  let receipt = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = (): void => {
    timer = undefined;
    if (receipt || [...rows].some(holdsWords)) proven();
  };
  const holdsWords = (row: Element): boolean =>
    row.isConnected &&
    (!LETTER.test(wanted) || lettersOf(row.textContent ?? '').includes(wanted)) &&
    // Read as a person sees it: emoji are pictures, and a box in the row holds a draft.
    lettersOf(readText(row, (part) => part.matches('[contenteditable]'))).includes(wanted);
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

/** Letters of the longest part without an address: sites show addresses in other words. */
function tellingPart(draft: string): string {
  const parts = draft.split(/https?:\/\/\S+|www\.\S+/).map(lettersOf);
  return parts.reduce((a, b) => (b.length > a.length ? b : a)).slice(0, ENOUGH);
}

/** Letters and figures: rows differ from drafts in blanks and marks. Where there are none, all. */
function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '') || text.replace(/\s+/g, '');
}
