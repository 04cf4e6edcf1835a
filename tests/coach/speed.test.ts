import { describe, expect, it } from 'vitest';
import { judge, MESSAGES } from './support';

/** Linear time gives 10, quadratic 100; a busy machine gets some slack. */
const MOST_TIMES = 25;
/** Below this a clock tells little (ms). */
const FLOOR = 10;

/** Text of one length from a piece that could make a pattern blow up. */
const fill = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const NASTY = [
  'a',
  '(',
  '1 1 ',
  '@',
  '😀',
  'a.',
  'a-',
  "'a ",
  '“aa ',
  '[a',
  '<a',
  '{',
  '!',
  '?',
  '\n',
  'a@a.',
  '+1(-',
  'AB12 1234 ',
  'no thanks but sorry we ',
  '^a ',
  '- Aa',
  'e\u0301',
  '\uD83D',
  '👩‍👧',
];

/** The quickest of a few runs, in ms. */
function time(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 4; i++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const warm = () => judge('Thank you, that was our mistake.');

describe('time grows no faster than length', { timeout: 30_000 }, () => {
  it.each(NASTY)('in a draft of %j', (piece) => {
    warm();
    const short = time(() => judge(fill(piece, 5_000)));
    const long = time(() => judge(fill(piece, 50_000)));
    expect(long / Math.max(short, FLOOR)).toBeLessThan(MOST_TIMES);
  });

  // A tenth of the length, so that a failure does not stop the whole run for a minute.
  it.each(NASTY)('in a message of %j', (piece) => {
    warm();
    const answer = (length: number) =>
      judge('Thank you, that was our mistake.', {
        ...MESSAGES.complaint,
        text: fill(piece, length),
      });
    const short = time(() => answer(500));
    const long = time(() => answer(5_000));
    expect(long / Math.max(short, FLOOR / 2)).toBeLessThan(MOST_TIMES);
  });
});
