import { evidenceFor, isIn, isPureAbuse } from '../reading';
import { type Criterion, NOT_APPLICABLE } from './criterion';

/** Thanks the person for something real. */
export const thank: Criterion = {
  id: 'thank',
  kind: 'do',
  check(reading) {
    if (isPureAbuse(reading.situation)) return NOT_APPLICABLE;
    const found = evidenceFor(reading, 'thanking');
    if (found.present) return { verdict: 'met', sure: found.sure, spans: found.spans };
    // A remark needs no thanks: then nothing is missing.
    const { main, also } = reading.situation;
    if (main === 'mention' && also.length === 0) return NOT_APPLICABLE;
    if (isIn(reading.situation, 'hostile')) return NOT_APPLICABLE;
    return { verdict: 'missing', sure: found.sure, spans: [] };
  },
};
