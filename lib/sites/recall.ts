import type { FoundMessage } from '../session/observation';
import { type ComposerFacts, rowOf } from './site';

/** What a box was known to answer when the page was sure. */
export interface Known {
  facts: ComposerFacts;
  message: FoundMessage;
  href: string;
  /** What the box said of itself, and whom it named. */
  label: string;
  addressee: string | null;
}

/** What is certain now, to be recalled later; null when nothing is. */
export function knownFrom(
  facts: ComposerFacts,
  composer: HTMLElement,
  href: string,
  addressee: string | null,
): Known | null {
  const { target } = facts;
  return target.status === 'found'
    ? { facts, message: target.message, href, label: labelOf(composer), addressee }
    : null;
}

/** The box's own words on what it is for. */
export function labelOf({ ariaLabel, ariaPlaceholder }: HTMLElement): string {
  return `${ariaLabel} ${ariaPlaceholder}`;
}

/**
 * What a box answers, in the light of what was certain before on the same page. A person may
 * delete the mention that proved it; and a long list takes rows away that are scrolled out of
 * sight, while the box still answers them. Whatever stands nearest then is no better proof.
 */
export function recall(
  now: ComposerFacts,
  known: Known,
  composer: HTMLElement,
  addressee: string | null,
): ComposerFacts {
  const { target } = now;
  if (target.status === 'unsure' && target.candidates.some((each) => same(each, known.message)))
    return known.facts;
  if (target.status === 'found' && same(target.message, known.message)) return now;
  const isElsewhere = addressee !== null && addressee !== known.addressee;
  if (rowOf(known.message)?.isConnected !== false || isElsewhere) return now;
  if (labelOf(composer) !== known.label) return now;
  // A mention that is still there speaks for the one that it always named.
  if (target.status !== 'found' || addressee !== null) return known.facts;
  return { ...now, target: { status: 'unsure', candidates: [known.message, target.message] } };
}

function same(a: FoundMessage, b: FoundMessage): boolean {
  return a.text === b.text && a.author === b.author;
}
