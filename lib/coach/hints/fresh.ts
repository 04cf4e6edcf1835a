import { NOT_APPLICABLE } from '../criteria/criterion';
import type { Reading } from '../reading';
import { FINE, type Hint } from './hint';

/** Share of word pairs that two replies may have in common before they read as copies (0 to 1). */
const SAME = 0.8;

/** Not nearly the same as one of the person's own recent replies (Liu et al. 2021). */
export const fresh: Hint = {
  id: 'fresh',
  check(reading) {
    const recent = reading.options.recent ?? [];
    if (recent.length === 0) return NOT_APPLICABLE;
    const own = pairs(reading.draft);
    const copied = own.size > 3 && recent.some((reply) => share(own, pairs(reply)) >= SAME);
    return copied ? { verdict: 'broken', sure: true, spans: wholeDraft(reading) } : FINE;
  },
};

function wholeDraft(reading: Reading): [readonly [number, number]] {
  return [[0, reading.draft.length]];
}

function pairs(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of a) if (b.has(pair)) common++;
  return common / Math.max(a.size, b.size, 1);
}
