import { evidenceFor, isIn } from '../reading';
import { type Criterion, NOT_APPLICABLE } from './criterion';

/** Takes responsibility for what went wrong, in plain words. */
export const apologise: Criterion = {
  id: 'apologise',
  kind: 'do',
  check(reading) {
    if (!isIn(reading.situation, 'complaint')) return NOT_APPLICABLE;
    const apology = evidenceFor(reading, 'apology');
    if (apology.present) return { verdict: 'met', sure: apology.sure, spans: apology.spans };
    const hollow = evidenceFor(reading, 'nonApology');
    if (hollow.present) {
      return { verdict: 'missing', sure: hollow.sure, spans: hollow.spans, reason: 'nonApology' };
    }
    const sympathy = evidenceFor(reading, 'empathy');
    if (sympathy.present) {
      return {
        verdict: 'missing',
        sure: apology.sure,
        spans: sympathy.spans,
        reason: 'sympathyOnly',
      };
    }
    return { verdict: 'missing', sure: apology.sure, spans: [] };
  },
};
