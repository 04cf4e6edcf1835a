import { describe, expect, it } from 'vitest';
import { quotesOf } from '../../components/base/quotesOf';
import { shorten } from '../../components/base/shorten';
import { pieces } from '../../components/message/pieces';

describe('quotesOf', () => {
  const text = 'By the way our new box is out, order now!';
  it('makes one of what overlaps', () => {
    expect(
      quotesOf(text, [
        [11, 22],
        [0, 14],
        [31, 41],
      ]),
    ).toEqual(['By the way our new box', 'order now!']);
  });
  it('quotes the same words once, and nothing for nothing', () => {
    expect(
      quotesOf('so so, so', [
        [0, 2],
        [7, 9],
      ]),
    ).toEqual(['so']);
    expect(quotesOf('   ', [[0, 2]])).toEqual([]);
  });
});

describe('shorten', () => {
  it('leaves what fits, and cuts the rest between words', () => {
    expect(shorten('short', 10)).toBe('short');
    expect(shorten('one two three four five', 17)).toBe('one two three…');
  });
  it('never cuts through an emoji', () => {
    expect(shorten('👩‍👩‍👧‍👦'.repeat(5), 25)).toBe('👩‍👩‍👧‍👦👩‍👩‍👧‍👦…');
  });
});

describe('pieces', () => {
  it('puts a text together again, questions marked', () => {
    const text = 'Hi! Where? When?';
    const parts = pieces(text, [
      { span: [11, 16], answered: false, sure: true },
      { span: [4, 10], answered: true, sure: true },
    ]);
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts.filter((part) => part.question).map((part) => part.text)).toEqual([
      'Where?',
      'When?',
    ]);
  });
  it('leaves out questions beyond the fold', () => {
    expect(pieces('Hi', [{ span: [20, 30], answered: false, sure: true }])).toHaveLength(1);
  });
});
