import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../lib/coach/text/tokenise';
import { expand } from '../../lib/languages/en/expand';
import { anyText, holds } from './properties';

const kindsOf = (text: string) => tokenise(text, expand).map(({ kind, norm }) => `${kind} ${norm}`);

describe('the parts of a text', () => {
  it.each([
    ['Thanks, Anna!', ['word thanks', 'mark ,', 'word anna', 'mark !']],
    ['We’ll see', ['word we', 'word will', 'word see']],
    ['cannot', ['word can', 'word not']],
    ['Anna’s cake', ["word anna's", 'word cake']],
    ['well-known', ['word well-known']],
    ['Really?!', ['word really', 'mark ?!']],
    ['so...', ['word so', 'mark ...']],
    ['at 15:30', ['word at', 'number 15:30']],
    ['€12.50 or 20%', ['number €12.50', 'word or', 'number 20%']],
    ['@anna_lind hi', ['mention @anna_lind', 'word hi']],
    ['#cake', ['hashtag #cake']],
    ['see https://a.example/b?c=d', ['word see', 'link https://a.example/b?c=d']],
    ['mail me@shop.example now', ['word mail', 'link me@shop.example', 'word now']],
    ['at takk.no', ['word at', 'link takk.no']],
    ['👩‍👧 ❤️', ['emoji 👩‍👧', 'emoji ❤️']],
    ['«Bra»', ['mark «', 'word bra', 'mark »']],
    ['Blåbær på øya', ['word blåbær', 'word på', 'word øya']],
    ['שלום', ['word שלום']],
    ['', []],
    [' \n ', []],
  ])('of %j', (text, expected) => {
    expect(kindsOf(text)).toEqual(expected);
  });

  it('a decomposed letter counts as the composed one', () => {
    expect(tokenise('cafe\u0301', expand).map(({ norm }) => norm)).toEqual(['caf\u00e9']);
  });
});

describe('whatever the text', () => {
  const shortForms = fc.constantFrom("we'll ", 'tysm ', 'ASAP ', "don't ", 'ty ', 'r ', "y'all ");
  const text = fc.array(fc.oneof(anyText, shortForms), { maxLength: 4 }).map((all) => all.join(''));

  it('spans index the text, in order, never twice the same character', () => {
    holds(
      fc.property(text, fc.nat(50), (input, offset) => {
        let last = offset;
        for (const token of tokenise(input, expand, offset)) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(input.slice(token.start - offset, token.end - offset)).toBe(token.text);
          last = token.end;
        }
        expect(last).toBeLessThanOrEqual(input.length + offset);
      }),
      300,
    );
  });

  it('no letter and no figure is lost', () => {
    holds(
      fc.property(text, (input) => {
        const chars = input.split('');
        for (const { start, end } of tokenise(input, expand)) chars.fill(' ', start, end);
        expect(chars.join('')).not.toMatch(/[\p{L}0-9]/u);
      }),
      300,
    );
  });
});
