import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../lib/coach/text/sentences';
import { anyText, holds } from './properties';

const abbreviations = new Set(['mr.', 'kl.', 'p.m.', 'f.eks.', 'etc.']);
const sentencesOf = (text: string) =>
  splitSentences(text, abbreviations).map(([start, end]) => text.slice(start, end));

describe('the sentences of a text', () => {
  it.each([
    ['Hi! Thanks.', ['Hi!', 'Thanks.']],
    ['Really?! Yes.', ['Really?!', 'Yes.']],
    ['Well… fine', ['Well…', 'fine']],
    ['One\nTwo\n\nThree', ['One', 'Two', 'Three']],
    ['Ask Mr. Berg about it. Bye', ['Ask Mr. Berg about it.', 'Bye']],
    ['Vi åpner kl. 15 i dag.', ['Vi åpner kl. 15 i dag.']],
    ['Den 27. mai er vi stengt.', ['Den 27. mai er vi stengt.']],
    ['It was 27. We left.', ['It was 27.', 'We left.']],
    ['J. Berg called. Bye', ['J. Berg called.', 'Bye']],
    ['It costs 3.50 today', ['It costs 3.50 today']],
    ['See takk.no today', ['See takk.no today']],
    ['“It broke.” Sorry!', ['“It broke.”', 'Sorry!']],
    ['Thanks!😀 Bye', ['Thanks!', '😀 Bye']],
    ['Bread, cake, etc.', ['Bread, cake, etc.']],
    ['  Sorry.  ', ['Sorry.']],
    ['', []],
    [' \n ', []],
  ])('of %j', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it('a text without full stops is cut between words, in bounded pieces', () => {
    const text = 'word '.repeat(1_000).trim();
    const pieces = sentencesOf(text);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(600);
    expect(new Set(pieces.flatMap((piece) => piece.split(' ')))).toEqual(new Set(['word']));
  });
});

it('whatever the text: spans stand in order, trimmed, and cover all but white space', () => {
  const text = fc
    .array(fc.oneof(anyText, fc.constantFrom('. ', '!\n', '… ', 'kl. ', 'x'.repeat(700), ' ')), {
      maxLength: 6,
    })
    .map((all) => all.join(''));
  holds(
    fc.property(text, (input) => {
      const chars = input.split('');
      let last = 0;
      for (const [start, end] of splitSentences(input, abbreviations)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        const sentence = input.slice(start, end);
        expect(sentence).toBe(sentence.trim());
        chars.fill(' ', start, end);
        last = end;
      }
      expect(chars.join('').trim()).toBe('');
    }),
    300,
  );
});
