import { NOT_APPLICABLE } from '../criteria/criterion';
import { does, evidenceFor, isIn } from '../reading';
import { FINE, type Hint } from './hint';

/** Does not send the person elsewhere to do the work ("fill in the form"). */
export const lowEffort: Hint = {
  id: 'lowEffort',
  check(reading) {
    if (!isIn(reading.situation, 'complaint', 'question')) return NOT_APPLICABLE;
    const pointer = evidenceFor(reading, 'redirect');
    const helped = reading.sentences.some((s) => does(s, 'commitment', 'redress', 'answer'));
    if (!pointer.present || helped) return FINE;
    return { verdict: 'broken', sure: pointer.sure, spans: pointer.spans };
  },
};
