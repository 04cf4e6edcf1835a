import { evidenceFor, isPureAbuse } from '../reading';
import { type Criterion, NOT_APPLICABLE } from './criterion';

/** Asks the person a real question, or invites them to go on. */
export const ask: Criterion = {
  id: 'ask',
  kind: 'do',
  check(reading) {
    if (isPureAbuse(reading.situation)) return NOT_APPLICABLE;
    const asked = evidenceFor(reading, 'question', 'request', 'invitation');
    if (asked.present) return { verdict: 'met', sure: asked.sure, spans: asked.spans };
    const pointer = evidenceFor(reading, 'redirect');
    const rhetorical = reading.draft.includes('?');
    return {
      verdict: 'missing',
      sure: asked.sure,
      spans: pointer.present ? pointer.spans : [],
      ...(pointer.present ? { reason: 'pointer' } : rhetorical ? { reason: 'rhetorical' } : {}),
    };
  },
};
