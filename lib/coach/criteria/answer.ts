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
    const open = questions.filter((question) => !question.answered).length;
    if (questions.length > 0 ? open === 0 : evidence.present) {
      return { verdict: 'met', sure: evidence.sure, spans: evidence.spans };
    }
    return {
      verdict: 'missing',
      sure: evidence.sure,
      spans: [],
      reason: 'open',
      params: { count: Math.max(1, open) },
    };
  },
};
