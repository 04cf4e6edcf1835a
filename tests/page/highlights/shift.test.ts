import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shift } from '../../../lib/page/highlights/shift';

/** Marks "[so]" of one draft on the next, written the same way. */
function after(marked: string, next: string): string[] {
  const spans: [number, number][] = [];
  let before = '';
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    if (part.startsWith('[')) spans.push([before.length, before.length + part.length - 2]);
    before += part.replace(/[[\]]/g, '');
  }
  return shift(
    spans.map((span) => ({ span })),
    before,
    next,
  ).map(({ span: [start, end] }) => `${start} ${next.slice(start, end)}`);
}

describe('marks on a draft that nobody has judged yet', () => {
  it.each([
    ['typed at the end', 'I am [sorry].', 'I am sorry. Really', ['5 sorry']],
    ['typed before', 'I am [sorry].', 'Oh, I am sorry.', ['9 sorry']],
    ['typed within', 'I am [so sorry].', 'I am so very sorry.', []],
    [
      'typed between two',
      '[Thanks] and [sorry]',
      'Thanks a lot and sorry',
      ['0 Thanks', '17 sorry'],
    ],
    ['deleted within', 'I am [sorry].', 'I am sory.', []],
    ['deleted before', 'I am [sorry].', 'am sorry.', ['3 sorry']],
    ['deleted after', 'I am [sorry]. Bye', 'I am sorry.', ['5 sorry']],
    ['deleted over its edge', 'I am [sorry]. Bye', 'I am sorBye', []],
    ['all deleted', 'I am [sorry].', '', []],
    ['another text', 'I am [sorry].', 'Thank you', []],
    ['the same', 'I am [sorry].', 'I am sorry.', ['5 sorry']],
  ])('%s', (_, marked, next, expected) => {
    expect(after(marked, next)).toEqual(expected);
  });

  it('never stand under other words', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 12 });
    fc.assert(
      fc.property(words, words, fc.nat(12), fc.nat(12), (before, next, a, b) => {
        const span = [
          Math.min(a, b, before.length),
          Math.min(Math.max(a, b), before.length),
        ] as const;
        const [moved] = shift([{ span }], before, next);
        if (moved) expect(next.slice(...moved.span)).toBe(before.slice(...span));
      }),
      { numRuns: 2_000 },
    );
  });

  it('away from the one stretch that was edited are all kept', () => {
    // Letters of their own each, or nobody could tell which of two equal ones was deleted.
    const of = (letters: string) => fc.string({ unit: fc.constantFrom(...letters), maxLength: 8 });
    fc.assert(
      fc.property(of('abc '), of('def'), of('ghi'), of('xyz '), (head, out, put, tail) => {
        const [before, next] = [head + out + tail, head + put + tail];
        const marks = [
          { span: [0, head.length] as const },
          { span: [before.length - tail.length, before.length] as const },
        ];
        const texts = shift(marks, before, next).map(({ span }) => next.slice(...span));
        expect(texts).toEqual([head, tail]);
      }),
    );
  });
});
