import { NOT_APPLICABLE } from '../criteria/criterion';
import { evidenceFor, isPureAbuse } from '../reading';
import { FINE, type Hint } from './hint';

/** To abuse: one calm sentence and the house rule, or no reply at all. */
export const boundary: Hint = {
  id: 'boundary',
  check(reading) {
    if (!isPureAbuse(reading.situation)) return NOT_APPLICABLE;
    const calm = evidenceFor(reading, 'boundary');
    return calm.present
      ? { ...FINE, spans: calm.spans }
      : { verdict: 'missing', sure: calm.sure, spans: [] };
  },
};
