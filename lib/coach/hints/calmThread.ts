import { NOT_APPLICABLE } from '../criteria/criterion';
import { isIn } from '../reading';
import { FINE, type Hint } from './hint';

/** With this many replies of one's own in the thread, the next belongs in private (Golmohammadi et al. 2021). */
const MANY = 2;

/** A third public reply of one's own in the same thread: better to move it to one private route. */
export const calmThread: Hint = {
  id: 'calmThread',
  check(reading) {
    if (!isIn(reading.situation, 'complaint', 'hostile')) return NOT_APPLICABLE;
    const { ownReplies } = reading.options;
    if (ownReplies === undefined) return NOT_APPLICABLE;
    return ownReplies >= MANY ? { verdict: 'broken', sure: true, spans: [] } : FINE;
  },
};
