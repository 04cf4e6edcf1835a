import { NOT_APPLICABLE } from '../criteria/criterion';
import { isIn } from '../reading';
import { takenUp } from '../text/overlap';
import { FINE, type Hint } from './hint';

/** This many vague nouns with nothing concrete beside them carry the meaning. */
const MANY = 2;

/** Concrete words from the message rather than "issue", "matter" (Packard & Berger 2021). */
export const concrete: Hint = {
  id: 'concrete',
  check(reading) {
    if (!isIn(reading.situation, 'complaint', 'question', 'suggestion')) return NOT_APPLICABLE;
    const vague = reading.tokens.filter(({ norm }) => reading.language.words.vague.includes(norm));
    if (vague.length < MANY && !(vague.length === 1 && takenUp(reading).length === 0)) return FINE;
    return {
      verdict: 'broken',
      sure: true,
      spans: vague.map(({ start, end }) => [start, end] as const),
    };
  },
};
