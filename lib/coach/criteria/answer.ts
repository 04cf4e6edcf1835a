import { evidenceFor } from '../reading';
import { type Criterion, NOT_APPLICABLE } from './criterion';

/** Answers every question that the message asks, or says when the answer will come. */
export const answer: Criterion = {
  id: 'answer',
  kind: 'do',
  check(reading) {
    const { questions } = reading.situation;
    if (questions.length === 0 && reading.situation.main !== 'question') return NOT_APPLICABLE;
    const evidence = evidenceFor(reading, 'answer', 'commitment', 'redress');
    const open = questions.filter(({ answered }) => !answered);
    if (questions.length > 0 ? open.length === 0 : evidence.present) {
      const sure = questions.length > 0 ? questions.every(isSure) : evidence.sure;
      return { verdict: 'met', sure, spans: evidence.spans };
    }
    return {
      verdict: 'missing',
      sure: questions.length > 0 ? open.some(isSure) : evidence.sure,
      spans: [],
      reason: 'open',
      params: { count: Math.max(1, open.length) },
    };
  },
};

function isSure({ sure }: { sure: boolean }): boolean {
  return sure;
}
