import fc from 'fast-check';

/** Some sentences of a pool, in any order, put together as a draft. */
export function bodies(pool: readonly string[], minLength = 1): fc.Arbitrary<readonly string[]> {
  return fc.shuffledSubarray([...pool], { minLength, maxLength: 4 });
}

/** A draft, and the same draft with one sentence more at some place. */
export function withOneMore(
  pool: readonly string[],
  added: string,
): fc.Arbitrary<{ before: string; after: string }> {
  return fc.tuple(bodies(pool), fc.nat(4)).map(([body, place]) => ({
    before: body.join(' '),
    after: body.toSpliced(Math.min(place, body.length), 0, added).join(' '),
  }));
}
