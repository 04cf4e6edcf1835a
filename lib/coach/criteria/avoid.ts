import { evidenceFor } from '../reading';
import type { ActId, CriterionId } from '../vocabulary';
import type { Criterion } from './criterion';

/** A criterion that is broken as soon as one act is in the draft. */
export function avoid(id: CriterionId, act: ActId, reason: string): Criterion {
  return {
    id,
    kind: 'avoid',
    check(reading) {
      const found = evidenceFor(reading, act);
      if (!found.present) return { verdict: 'met', sure: found.sure, spans: [] };
      return { verdict: 'broken', sure: found.sure, spans: found.spans, reason };
    },
  };
}
