import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePattern, matchAt } from '../../lib/coach/acts/pattern';
import { createPhrasebook } from '../../lib/coach/acts/phrasebook';
import { tokenise } from '../../lib/coach/text/tokenise';
import { holds } from './properties';

const sets = { us: ['we', 'our team'] };
const tokensOf = (text: string) => tokenise(text, () => null);

describe('a phrasebook', () => {
  it('tells which phrase stands where', () => {
    const book = createPhrasebook<string>(
      [
        ['thanks', 'thank you'],
        ['sorry', '(very)? sorry'],
      ],
      sets,
    );
    expect(book.find(tokensOf('thank you, very sorry'))).toEqual([
      { key: 'thanks', from: 0, to: 2 },
      { key: 'sorry', from: 3, to: 5 },
      { key: 'sorry', from: 4, to: 5 },
    ]);
  });

  it('finds a phrase as often as it is said', () => {
    const book = createPhrasebook([['sorry', 'sorry']], sets);
    expect(book.find(tokensOf('sorry, so sorry'))).toHaveLength(2);
  });

  it('finds nothing in no text', () => {
    expect(createPhrasebook([['any', '_']], sets).find([])).toEqual([]);
  });

  it('refuses a phrase that cannot be read', () => {
    expect(() => createPhrasebook([['bad', '(open']], sets)).toThrow(RangeError);
  });

  it('finds by first words exactly what a search at every place finds', () => {
    const phrases = [
      'a b',
      '^ a',
      '^ (a|b c)? d',
      '@us .. b',
      '_ b $',
      '.. d',
      'b* c',
      '(a|our team) ¿',
      '*a b',
      '(a|b c)? d',
      '((a)?|b) c',
      '(a (b)?|c)? (d|ba)',
    ];
    const book = createPhrasebook(
      phrases.map((phrase) => [phrase, phrase] as const),
      sets,
    );
    const words = fc.array(
      fc.constantFrom('a', 'b', 'c', 'd', 'ba', 'we', 'our', 'team', '?', '!', '😀'),
      { maxLength: 10 },
    );
    holds(
      fc.property(words, (parts) => {
        const tokens = tokensOf(parts.join(' '));
        const expected = phrases.flatMap((key) => {
          const sequence = compilePattern(key, sets);
          return tokens.flatMap((_, from) => {
            const to = matchAt(sequence, tokens, from);
            return to > from ? [`${key} ${from}-${to}`] : [];
          });
        });
        const found = book.find(tokens).map(({ key, from, to }) => `${key} ${from}-${to}`);
        expect(found.sort()).toEqual(expected.sort());
      }),
      300,
    );
  });
});
