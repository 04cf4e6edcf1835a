import { type JudgedSentence, LIKELY } from '../acts/act';
import { does } from '../reading';
import type { Span } from '../report';
import type { ActId } from '../vocabulary';
import type { MessageQuestion } from './questions';

/** Acts that tell something, and how likely one must be where the fact itself is there. */
const TELLING: ReadonlySet<ActId> = new Set(['answer', 'commitment', 'redress']);
const HALF = 0.35;

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
  // The right kind of fact makes a half-answer whole.
  const needed = question.kind === 'when' || question.kind === 'howMuch' ? HALF : LIKELY;
  const telling = facts.sentences.filter(({ acts }) =>
    acts.some(({ id, probability }) => TELLING.has(id) && probability >= needed),
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
