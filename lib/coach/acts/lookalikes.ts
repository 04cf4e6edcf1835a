import type { PhraseHit } from './phrasebook';

/** How surely a phrase tells what it stands under; `not`: it only looks so. */
export type Strength = 'sure' | 'weak' | 'not';

/** What a phrase speaks for. */
export interface Told<Id extends string> {
  id: Id;
  strength: Strength;
}

/** The hits that no lookalike of the same kind overlaps. */
export function withoutLookalikes<Id extends string>(
  hits: readonly PhraseHit<Told<Id>>[],
): PhraseHit<Told<Id>>[] {
  const covered = new Map<Id, Set<number>>();
  for (const { key, from, to } of hits) {
    if (key.strength !== 'not') continue;
    const tokens = covered.get(key.id) ?? new Set();
    for (let at = from; at < to; at++) tokens.add(at);
    covered.set(key.id, tokens);
  }
  return hits.filter(({ key, from, to }) => {
    if (key.strength === 'not') return false;
    const tokens = covered.get(key.id);
    for (let at = from; tokens && at < to; at++) if (tokens.has(at)) return false;
    return true;
  });
}
