import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankQuotes } from '../../lib/coach/text/quotes';
import { anyText, holds } from './properties';
import { findingOf, judge, scoreOf } from './support';

const message = 'You lot are useless idiots, the cake was crushed!';

describe('words that are quoted from the message', () => {
  it.each([
    ['“useless idiots”', 'You wrote “useless idiots” to us.'],
    ['straight', 'You wrote "useless idiots" to us.'],
    ['Norwegian', 'You wrote «useless idiots» to us.'],
    ['Dutch', 'You wrote „useless idiots” to us.'],
    ['single', "You wrote 'the cake was crushed' to us."],
    ['in other case', 'You wrote “Useless Idiots” to us.'],
  ])('are taken out: %s', (_, draft) => {
    const blanked = blankQuotes(draft, message);
    expect(blanked).not.toMatch(/idiots|crushed/i);
    expect(blanked).toHaveLength(draft.length);
    expect(blanked).toMatch(/^You wrote .* to us\.$/);
  });

  it.each([
    ['words of one’s own', 'You are “hopeless fools” to us.', message],
    ['a single word', 'You said “useless”.', message],
    ['no message', 'You wrote “useless idiots”.', ''],
    ['not quoted', 'You useless idiots.', message],
  ])('but these stay: %s', (_, draft, said) => {
    expect(blankQuotes(draft, said)).toBe(draft);
  });

  it('offsets stay, whatever the texts', () => {
    holds(
      fc.property(anyText, anyText, (draft, said) => {
        const blanked = blankQuotes(draft, said);
        expect(blanked).toHaveLength(draft.length);
        expect(blanked.split('\n')).toHaveLength(draft.split('\n').length);
      }),
    );
  });
});

describe('in the report', () => {
  const said = { author: 'Rex', text: 'The cake was late. Thank you for nothing, you idiot!' };

  it('an insult of theirs is not held against the writer', () => {
    const quoted = judge('I read “you idiot” in your post. I am sorry it was late.', said);
    expect(findingOf(quoted, 'respect').verdict).toBe('met');
    expect(quoted.tone.gate).toBeNull();
  });

  it('thanks of theirs are not the writer’s', () => {
    const quoted = judge('You wrote “thank you for nothing” and the cake was late.', said);
    expect(findingOf(quoted, 'thank').verdict).toBe('missing');
  });

  it('an apology of theirs is not the writer’s', () => {
    const cold = {
      author: 'Eve',
      text: 'The cake came crushed and late. All you wrote was we are so sorry.',
    };
    const quoted = judge('You quote “we are so sorry” from our letter there.', cold);
    expect(findingOf(quoted, 'apologise').verdict).toBe('missing');
  });

  it('quoting an insult never costs points', () => {
    const plain = scoreOf('I read what you wrote. I am sorry the cake was late.', said);
    const quoted = scoreOf('I read “you idiot” there. I am sorry the cake was late.', said);
    expect(quoted).toBeGreaterThanOrEqual(plain - 1);
  });
});
