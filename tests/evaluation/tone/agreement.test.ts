import { describe, expect, it } from 'vitest';
import { quartileAuc, spearman } from './agreement';

describe('rank correlation', () => {
  it('sees the order only', () => {
    expect(spearman([1, 2, 3, 4], [10, 11, 12, 900])).toBeCloseTo(1);
    expect(spearman([4, 3, 2, 1], [10, 11, 12, 900])).toBeCloseTo(-1);
  });

  it('shares ranks between equals', () => {
    // By hand: ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4.
    expect(spearman([1, 2, 2, 3], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5));
  });

  it('is nothing where all are the same', () => {
    expect(spearman([1, 1, 1], [1, 2, 3])).toBe(0);
  });
});

describe('best quarter against the worst', () => {
  const ratings = [1, 2, 3, 4, 5, 6, 7, 8];

  it('is 1 where every one of the best gets more, and a tie is half', () => {
    expect(quartileAuc([0, 0, 9, 9, 9, 9, 1, 1], ratings)).toBe(1);
    expect(quartileAuc([1, 1, 0, 0, 0, 0, 1, 1], ratings)).toBe(0.5);
  });
});
