import { describe, expect, it } from 'vitest';
import { shouting } from '../../lib/coach/text/shouting';
import { tokenise } from '../../lib/coach/text/tokenise';
import { en } from '../../lib/languages/en';

const loudIn = (text: string) =>
  shouting(tokenise(text, en.expand), en.words.acronyms).map(([start, end]) =>
    text.slice(start, end),
  );

describe('shouting', () => {
  it.each([
    ['READ THIS NOW', ['READ', 'THIS', 'NOW']],
    ['We TOLD you TWICE', ['TOLD', 'TWICE']],
    ['NÅ MÅ DERE HØRE', ['NÅ', 'MÅ', 'DERE', 'HØRE']],
    ['Great!!!', ['!!!']],
    ['No!!!!!! Why', ['!!!!!!']],
  ])('is heard in “%s”', (text, expected) => {
    expect(loudIn(text)).toEqual(expected);
  });

  it.each([
    'It really WAS our mistake.',
    'Great!!',
    'Send the PDF to HR by DM.',
    'Ask the BBC or NASA.',
    'I am OK.',
    'Send DEREG to 7728. TT',
    'A B C',
    'Hi Marta, thank you!',
    '',
  ])('is not heard in “%s”', (text) => {
    expect(loudIn(text)).toEqual([]);
  });
});
