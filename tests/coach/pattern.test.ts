import { describe, expect, it } from 'vitest';
import { compilePattern, matchAt, type Sets } from '../../lib/coach/acts/pattern';
import type { Token } from '../../lib/coach/text/token';
import { tokenise } from '../../lib/coach/text/tokenise';

const sets: Sets = { us: ['we', 'our team'] };
const expand = (norm: string) => (norm === "we're" ? ['we', 'are'] : null);

/** The first words that a phrase finds, as they stand in the text; null for none. */
function firstFound(phrase: string, text: string, tag?: (token: Token) => Token): string | null {
  const tokens = tokenise(text, expand).map((token) => tag?.(token) ?? token);
  const sequence = compilePattern(phrase, sets);
  for (let at = 0; at < tokens.length; at++) {
    const end = matchAt(sequence, tokens, at);
    if (end > at) return text.slice(tokens[at]?.start, tokens[end - 1]?.end);
  }
  return null;
}

describe('the notation of phrases', () => {
  it.each([
    ['words', 'thank you', 'We thank you all', 'thank you'],
    ['words in capitals', 'thank you', 'THANK You', 'THANK You'],
    ['words apart', 'thank you', 'thank all of you', null],
    ['a contraction', 'we are', "so we're here", "we're"],
    ['an alternative of one word', '(thanks|thank you)', 'many thanks', 'thanks'],
    ['an alternative of two words', '(thanks|thank you)', 'I thank you', 'thank you'],
    ['a group in a group', '(so (very|really)) sorry', 'so really sorry', 'so really sorry'],
    ['an optional word that is there', '^ so? sorry', 'So sorry', 'So sorry'],
    ['an optional word that is not', '^ so? sorry', 'Sorry', 'Sorry'],
    ['an optional group', '^ (very much)? obliged', 'very much obliged', 'very much obliged'],
    ['a beginning', 'appreciat*', 'much appreciated', 'appreciated'],
    ['a beginning elsewhere', 'appreciat*', 'unappreciated', null],
    ['an ending', '*fout', 'een systeemfout', 'systeemfout'],
    ['an ending elsewhere', '*fout', 'foutief', null],
    ['a member of a set', '@us', 'then we came', 'we'],
    ['a member of two words', 'for @us', 'for our team', 'for our team'],
    ['any word', 'thanks _ for', 'thanks Anna for', 'thanks Anna for'],
    ['any word, where a mark stands', 'thanks _ for', 'thanks , for', null],
    ['a gap of none', 'sorry .. delay', 'sorry delay', 'sorry delay'],
    ['a gap of three', 'sorry .. delay', 'sorry for the delay', 'sorry for the delay'],
    ['a gap of four', 'sorry .. delay', 'sorry for the very long delay', null],
    ['a wide gap of seven', 'a ... z', 'a 1 2 3 4 5 6 7 z', 'a 1 2 3 4 5 6 7 z'],
    ['a wide gap of eight', 'a ... z', 'a 1 2 3 4 5 6 7 8 z', null],
    ['a question mark', 'really ¿', 'oh really?', 'really?'],
    ['a question mark among others', 'really ¿', 'really?!', 'really?!'],
    ['no question mark', 'really ¿', 'really!', null],
    ['the start', '^ sorry', 'Sorry about that', 'Sorry'],
    ['the start behind a mention and an emoji', '^ sorry', '@anna 🙏 sorry', 'sorry'],
    ['the start, further on', '^ sorry', 'so sorry', null],
    ['the end', 'thanks $', 'many thanks', 'thanks'],
    ['the end before marks and emoji', 'thanks $', 'thanks!! 🙏', 'thanks'],
    ['the end, too early', 'thanks $', 'thanks Bob', null],
  ])('%s: “%s” in “%s” finds %j', (_, phrase, text, expected) => {
    expect(firstFound(phrase, text)).toBe(expected);
  });

  it('a grammar tag finds what carries it', () => {
    const tag = (token: Token) =>
      token.norm === 'send' ? { ...token, tags: new Set(['Verb']) } : token;
    expect(firstFound('please #Verb', 'please send it', tag)).toBe('please send');
    expect(firstFound('please #Noun', 'please send it', tag)).toBeNull();
  });
});

describe('a phrase that cannot be read is named in the error', () => {
  it.each([
    ['an unknown set', 'for @them', 'unknown set "@them"'],
    ['an open group', '(thanks|thank you', 'unclosed "("'],
    ['a closed group that was never open', 'thanks) you', 'unopened ")"'],
    ['a question mark behind nothing', '? thanks', 'stray "?"'],
    ['nothing but what may be absent', 'so?', 'can be empty'],
  ])('%s', (_, phrase, message) => {
    expect(() => compilePattern(phrase, sets)).toThrow(RangeError);
    expect(() => compilePattern(phrase, sets)).toThrow(message);
    expect(() => compilePattern(phrase, sets)).toThrow(phrase);
  });
});
