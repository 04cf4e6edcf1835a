import { expect, it } from 'vitest';
import { judge, MESSAGES } from '../../coach/support';
import { numbersOfToday, replayOf, scoreUnder } from './replay';

it.each([
  'Hi Marta, thank you for telling us. I am sorry that your cake came crushed. I will send you a new one by Friday.',
  'Nobody else complained. Check out our new spring collection!',
  'You are an idiot.',
])(
  'a replay with the numbers of today gives the score of today: “%s”',
  { timeout: 60_000 },
  (draft) => {
    const report = judge(draft, MESSAGES.complaint);
    const replay = replayOf(report);
    const score = replay ? scoreUnder(replay, numbersOfToday()) : null;
    // A contribution is shown with one decimal: that can turn a rounding.
    expect(Math.abs((score ?? -1) - (report.tone.score ?? 0))).toBeLessThanOrEqual(1);
  },
);
