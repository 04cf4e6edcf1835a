import { does, evidenceFor, isPureAbuse, type Reading } from '../reading';
import { type Criterion, NOT_APPLICABLE } from './criterion';

/** Does not leave the conversation: help, a reason or a named purpose stands beside a pointer. */
export const noBrushOff: Criterion = {
  id: 'noBrushOff',
  kind: 'avoid',
  check(reading) {
    if (isPureAbuse(reading.situation)) return NOT_APPLICABLE;
    const pointer = evidenceFor(reading, 'redirect');
    if (!pointer.present || standsWithHelp(reading)) {
      return { verdict: 'met', sure: pointer.sure, spans: [] };
    }
    return { verdict: 'broken', sure: pointer.sure, spans: pointer.spans, reason: 'pointer' };
  },
};

/** A sentence that helps by itself, or a purpose in the sentence that points. */
function standsWithHelp(reading: Reading): boolean {
  const purposes = reading.phrases('purpose');
  return reading.sentences.some((sentence) => {
    if (does(sentence, 'request', 'commitment', 'redress', 'question')) return true;
    if (does(sentence, 'redirect')) {
      return purposes.some(([start]) => start >= sentence.start && start < sentence.end);
    }
    return does(sentence, 'answer') && !does(sentence, 'pitch', 'blame', 'excuse', 'boilerplate');
  });
}
