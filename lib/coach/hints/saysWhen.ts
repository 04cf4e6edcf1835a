import { NOT_APPLICABLE } from '../criteria/criterion';
import { does, isIn } from '../reading';
import { beginningIn } from '../text/within';
import { FINE, type Hint } from './hint';

/** An action comes with a time ("by Friday"); "soon" is half. */
export const saysWhen: Hint = {
  id: 'saysWhen',
  check(reading) {
    if (!isIn(reading.situation, 'complaint', 'question', 'suggestion')) return NOT_APPLICABLE;
    const promises = reading.sentences.filter((s) => does(s, 'commitment', 'vaguePromise'));
    if (promises.length === 0) return NOT_APPLICABLE;
    const spans = beginningIn(reading.phrases('time'), promises);
    if (spans.length > 0) return { ...FINE, spans };
    return { verdict: 'missing', sure: true, spans: reading.phrases('someTime') };
  },
};
