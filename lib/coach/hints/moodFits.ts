import { NOT_APPLICABLE } from '../criteria/criterion';
import { FINE, type Hint } from './hint';

/** A praise this long deserves more than a one-liner (words). */
const LONG_PRAISE = 30;
const ONE_LINER = 6;

/** No emoji or exclamation marks in answer to a complaint; no cold one-liner to long praise. */
export const moodFits: Hint = {
  id: 'moodFits',
  check(reading) {
    const { main } = reading.situation;
    const words = reading.tokens.filter(({ kind }) => kind === 'word');
    if (main === 'complaint' || main === 'hostile') {
      const cheerful = reading.tokens.filter(
        ({ kind, text }) => kind === 'emoji' || /!{2,}/.test(text),
      );
      if (cheerful.length === 0) return FINE;
      return {
        verdict: 'broken',
        sure: true,
        spans: cheerful.map(({ start, end }) => [start, end] as const),
      };
    }
    if (main === 'praise') {
      const said = reading.message?.tokens.filter(({ kind }) => kind === 'word').length ?? 0;
      return said >= LONG_PRAISE && words.length <= ONE_LINER
        ? { verdict: 'broken', sure: true, spans: [] }
        : FINE;
    }
    return NOT_APPLICABLE;
  },
};
