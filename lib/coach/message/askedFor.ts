import type { JudgedSentence } from '../acts/act';
import { ANSWER_WEIGHTS, type AnswerWeights, worthOf } from './answered';
import { answerSigns, type DraftFacts } from './answerSigns';
import type { MessageQuestion } from './questions';

/** What is left of a pitch in words that were asked for: only a clear one is still one. */
const LEFT = 0.7;

/** Whether it sells is the question here: it must not speak against its being an answer. */
const WEIGHTS: AnswerWeights = { ...ANSWER_WEIGHTS, spoils: 0 };

/** The price, the place to book, what is in stock: a fact that was asked for sells nothing. */
export function withoutAskedFor(
  sentences: readonly JudgedSentence[],
  questions: readonly MessageQuestion[],
  facts: DraftFacts,
): readonly JudgedSentence[] {
  if (questions.length === 0) return sentences;
  return sentences.map((sentence, index) => {
    const pitch = sentence.acts.find(({ id }) => id === 'pitch');
    if (!pitch) return sentence;
    const asked = questions.some(
      (question) => worthOf(answerSigns(question, facts, index, false), WEIGHTS) > 0,
    );
    if (!asked) return sentence;
    const acts = sentence.acts.map((act) =>
      act === pitch ? { ...pitch, probability: pitch.probability * LEFT } : act,
    );
    return { ...sentence, acts };
  });
}
