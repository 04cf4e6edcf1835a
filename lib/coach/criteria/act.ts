import { evidenceFor, isIn } from '../reading';
import { type Criterion, NOT_APPLICABLE } from './criterion';

/** Says what happens next: who does what. */
export const act: Criterion = {
  id: 'act',
  kind: 'do',
  check(reading) {
    if (!isIn(reading.situation, 'complaint', 'suggestion')) return NOT_APPLICABLE;
    const concrete = evidenceFor(reading, 'commitment', 'redress');
    if (concrete.present) return { verdict: 'met', sure: concrete.sure, spans: concrete.spans };
    const vague = evidenceFor(reading, 'vaguePromise');
    if (vague.present) {
      return { verdict: 'missing', sure: concrete.sure, spans: vague.spans, reason: 'vague' };
    }
    return { verdict: 'missing', sure: concrete.sure, spans: [] };
  },
};
