import { shouting } from '../text/shouting';
import type { Criterion } from './criterion';
import { firstBroken } from './firstBroken';

/** No insult, sarcasm, condescension, shouting or passive aggression. */
export const respect: Criterion = {
  id: 'respect',
  kind: 'avoid',
  check(reading) {
    const words = firstBroken(reading, [
      ['insult', 'insult'],
      ['sneer', 'sneer'],
    ]);
    if (words.verdict === 'broken' && words.sure) return words;
    const loud = shouting(reading.tokens, reading.language.words.acronyms);
    if (loud.length > 0) return { verdict: 'broken', sure: true, spans: loud, reason: 'shouting' };
    return words;
  },
};
