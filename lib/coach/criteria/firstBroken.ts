import { evidenceFor, type Reading } from '../reading';
import type { ActId } from '../vocabulary';
import type { Judgement } from './criterion';

/**
 * Broken by the likeliest of several acts, each with a reason of its own; met when none is there.
 * @param acts pairs of act and reason
 */
export function firstBroken(
  reading: Reading,
  acts: readonly (readonly [ActId, string])[],
): Judgement {
  const found = acts
    .map(([act, reason]) => ({ reason, ...evidenceFor(reading, act) }))
    .sort((a, b) => b.probability - a.probability);
  const worst = found[0];
  if (!worst?.present) return { verdict: 'met', sure: worst?.sure ?? true, spans: [] };
  return { verdict: 'broken', sure: worst.sure, spans: worst.spans, reason: worst.reason };
}
