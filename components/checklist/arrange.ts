import type { Finding, Reach } from '../../lib/coach/report';
import { CRITERIA, type CriterionId } from '../../lib/coach/vocabulary';

/** What an item says of itself: a key of `checklist.state`. */
export type ItemState = 'done' | 'fine' | 'todo' | 'change' | 'unsure' | 'looksFine';

/** These always stand on top, in this order. */
const TOP: readonly CriterionId[] = CRITERIA.slice(0, 4);

const TO_AVOID: ReadonlySet<CriterionId> = new Set([
  'noHardSell',
  'noExcuses',
  'noCanned',
  'noBrushOff',
  'noBait',
  'respect',
  'privacy',
]);

export function stateOf({ id, verdict, sure }: Finding): ItemState {
  if (verdict === 'met') {
    if (!sure) return 'looksFine';
    return TO_AVOID.has(id) ? 'fine' : 'done';
  }
  if (!sure) return 'unsure';
  return verdict === 'broken' ? 'change' : 'todo';
}

/** After the top four: what is to change, to do, to decide; the rest is folded. */
const ORDER: readonly ItemState[] = ['change', 'todo', 'unsure'];

export interface Arranged {
  shown: Finding[];
  folded: Finding[];
}

/**
 * Puts the checklist in the order in which it is read. An item that holds the focus (`pinned`) keeps
 * the place it had in `before`, so that nothing moves away under the person's hands.
 */
export function arrange(
  checklist: readonly Finding[],
  reach: Reach,
  pinned: CriterionId | null = null,
  before: readonly CriterionId[] = [],
): Arranged {
  const planning = reach === 'empty' || reach === 'short';
  // Words that are not written yet break nothing: that deserves no tick.
  const applying = checklist.filter(
    ({ id, verdict }) => verdict !== 'na' && !(planning && verdict === 'met' && TO_AVOID.has(id)),
  );
  const isShown = (finding: Finding) =>
    TOP.includes(finding.id) || finding.id === pinned || finding.verdict !== 'met';
  const shown = applying.filter(isShown).sort((a, b) => rank(a) - rank(b));
  const at = pinned === null ? -1 : before.indexOf(pinned);
  const from = shown.findIndex(({ id }) => id === pinned);
  if (at >= 0 && from >= 0) shown.splice(at, 0, ...shown.splice(from, 1));
  return { shown, folded: applying.filter((finding) => !isShown(finding)) };
}

function rank(finding: Finding): number {
  const top = TOP.indexOf(finding.id);
  if (top >= 0) return top;
  const state = ORDER.indexOf(stateOf(finding));
  return (
    (state < 0 ? ORDER.length : state) * CRITERIA.length + TOP.length + CRITERIA.indexOf(finding.id)
  );
}
