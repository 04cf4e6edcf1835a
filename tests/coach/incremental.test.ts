import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createEngine } from '../../lib/engine';
import { holds } from './properties';
import { coach, MESSAGES } from './support';

const sentences = fc.shuffledSubarray(
  [
    'Hi Marta,',
    'thanks for telling us.',
    'I am sorry.',
    'We got it wrong!',
    'Would Friday suit?',
    'Call me at 9.',
    'Check out our sale!',
    '“the cake was crushed”',
    '– Kari',
    '😀',
  ],
  { minLength: 1, maxLength: 3 },
);

/** The draft after each key; now and then a word is taken back and typed again. */
function keys(draft: string): string[] {
  const states: string[] = [];
  for (let at = 1; at <= draft.length; at++) {
    states.push(draft.slice(0, at));
    if (at % 17 === 0) states.push(draft.slice(0, at - 3), draft.slice(0, at));
  }
  return states;
}

const ask = (draft: string) => ({ site: 'x' as const, message: MESSAGES.complaint, draft });

it('judging key by key gives what judging afresh gives', { timeout: 60_000 }, () => {
  // One coach sees the draft grow, the other sees it shrink: their pasts have nothing in common.
  const other = createEngine();
  holds(
    fc.property(sentences, (parts) => {
      const states = keys(parts.join(' '));
      const growing = states.map((draft) => coach(ask(draft)));
      const shrinking = states.toReversed().map((draft) => other(ask(draft)));
      expect(growing).toEqual(shrinking.toReversed());
    }),
    8,
  );
});

it('a coach that has judged very many sentences judges on as before', () => {
  const draft = 'I am sorry about the crushed cake. Would Friday suit you?';
  const before = coach(ask(draft));
  for (let i = 0; i < 450; i++) coach(ask(`We sold ${i} of them.`));
  expect(coach(ask(draft))).toEqual(before);
});
