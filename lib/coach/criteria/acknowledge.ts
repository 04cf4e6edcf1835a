import { evidenceFor, isPureAbuse } from '../reading';
import { takenUp } from '../text/overlap';
import { type Criterion, NOT_APPLICABLE } from './criterion';

/** Shows that the message was read: names the very thing, or the feeling in it. */
export const acknowledge: Criterion = {
  id: 'acknowledge',
  kind: 'do',
  check(reading) {
    if (isPureAbuse(reading.situation)) return NOT_APPLICABLE;
    const named = takenUp(reading);
    const feeling = evidenceFor(reading, 'empathy', 'compliment');
    if (named.length > 0) {
      return { verdict: 'met', sure: named.length > 1 || feeling.present, spans: named };
    }
    if (feeling.present) return { verdict: 'met', sure: feeling.sure, spans: feeling.spans };
    return { verdict: 'missing', sure: reading.message !== null, spans: [], reason: 'generic' };
  },
};
