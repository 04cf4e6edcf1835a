import type { JudgedSentence } from '../acts/act';
import { does } from '../reading';
import type { Span } from '../report';
import type { MessageQuestion } from './questions';

interface DraftFacts {
  sentences: readonly JudgedSentence[];
  /** Stretches that name a time. */
  times: readonly Span[];
}

/**
 * Is the question answered, or is it said when the answer comes? The answer must be of the kind
 * that was asked for: a time for "when", a figure for "how much".
 */
export function isAnswered(question: MessageQuestion, facts: DraftFacts): boolean {
  const telling = facts.sentences.filter((sentence) =>
    does(sentence, 'answer', 'commitment', 'redress'),
  );
  if (telling.length === 0)
    return facts.sentences.some((s) => does(s, 'explanation') && question.kind === 'why');
  switch (question.kind) {
    case 'howMuch':
      return telling.some((sentence) => sentence.tokens.some(({ kind }) => kind === 'number'));
    case 'when':
      return telling.some(
        (sentence) =>
          sentence.tokens.some(({ kind }) => kind === 'number') ||
          facts.times.some(([start]) => start >= sentence.start && start < sentence.end),
      );
    default:
      return true;
  }
}
