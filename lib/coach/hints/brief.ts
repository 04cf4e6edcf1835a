import type { Reading } from '../reading';
import { FINE, type Hint } from './hint';

/** Words that fit, by situation (practice; mail figures from Boomerang 2016). */
const MOST_WORDS = { praise: 40, mention: 40, other: 130 };
/** Characters of a post on X without a subscription. */
const X_LIMIT = 280;

/** Fits the site and the kind of message. */
export const brief: Hint = {
  id: 'brief',
  check(reading) {
    const words = reading.tokens.filter(({ kind }) => kind === 'word' || kind === 'number').length;
    const most = mostWords(reading);
    if (reading.site === 'x' && [...reading.draft].length > X_LIMIT) {
      return {
        verdict: 'broken',
        sure: true,
        spans: [],
        params: { most: X_LIMIT, unit: 'characters' },
      };
    }
    if (words > most)
      return { verdict: 'broken', sure: true, spans: [], params: { most, unit: 'words' } };
    return FINE;
  },
};

function mostWords(reading: Reading): number {
  const { main } = reading.situation;
  return main === 'praise' || main === 'mention' ? MOST_WORDS[main] : MOST_WORDS.other;
}
