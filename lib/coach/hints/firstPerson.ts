import { NOT_APPLICABLE } from '../criteria/criterion';
import { isIn } from '../reading';
import { FINE, type Hint } from './hint';

/** An "I" who does something, rather than only "we" (Packard, Moore & McFerran 2018). */
export const firstPerson: Hint = {
  id: 'firstPerson',
  check(reading) {
    if (!isIn(reading.situation, 'complaint', 'question', 'suggestion')) return NOT_APPLICABLE;
    const { firstPerson: words } = reading.language.words;
    const own = reading.tokens.filter(({ norm }) => words.includes(norm));
    if (own.length === 0) return { verdict: 'missing', sure: true, spans: [] };
    return { ...FINE, spans: own.slice(0, 2).map(({ start, end }) => [start, end] as const) };
  },
};
