import { precedes } from '../page/tree';

/** Boxes that somebody can write in; editors keep others for themselves, to paste into. */
const BOX = ':is([contenteditable]:not([contenteditable="false"]), textarea):not([tabindex="-1"])';

/**
 * What stands around a composer, inside out: as far as nothing of it belongs to another box or to
 * a message (`stop`), and never out of a dialog.
 */
function* surroundings(composer: Element, stop: string): Iterable<Element> {
  for (let at = composer.parentElement; at; at = at.parentElement) {
    if (at.matches(stop) || at.querySelector(stop) || holdsOther(at, composer)) return;
    yield at;
    if (at.matches('[role="dialog"]')) return;
  }
}

function holdsOther(scope: Element, composer: Element): boolean {
  return [...scope.querySelectorAll(BOX)].some((box) => !composer.contains(box));
}

/** The last match behind the composer, in the nearest of its surroundings that has one. */
export function lastBehind(composer: Element, selector: string, stop: string): HTMLElement | null {
  for (const at of surroundings(composer, stop)) {
    const behind = [...at.querySelectorAll<HTMLElement>(selector)].filter((element) =>
      precedes(composer, element),
    );
    const last = behind.at(-1);
    if (last) return last;
  }
  return null;
}

/** Before there is text some sites have no send control: the last button is then another one. */
export function hasText(composer: Element): boolean {
  return /[^\s\u200B\uFEFF\u2060]/.test(composer.textContent ?? '');
}
