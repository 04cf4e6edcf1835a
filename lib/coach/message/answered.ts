import type { JudgedSentence } from '../acts/act';
import { does, HARM } from '../reading';
import { type AnswerSigns, answerSigns, type DraftFacts } from './answerSigns';
import type { MessageQuestion } from './questions';

/** Weights of a linear judgement: above zero a sentence answers the question. */
export type AnswerWeights = Readonly<Record<keyof AnswerSigns | 'start', number>>;

/**
 * Near what `npm run fit:answer` finds on the labelled replies of this project, those weighed most
 * whose sentences no model was trained on; each has the sign that reason gives it.
 */
export const ANSWER_WEIGHTS: AnswerWeights = {
  start: -1.25,
  tells: 4.25,
  fact: 0.75,
  noFigure: -1.75,
  takesUp: 0.25,
  shows: 2,
  turns: -0.25,
  courtesy: -0.75,
  spoils: -2.5,
  spent: -1.75,
};

/** Whether a question is answered, and whether that may be stated. */
export interface Answered {
  answered: boolean;
  sure: boolean;
}

/** From here on, either way, four of five judgements on our labelled replies are right. */
const STATED = 0.75;

/**
 * Which of the questions are answered, or are told when the answer comes. A sentence that has
 * answered one question answers another only if it clearly speaks of it.
 */
export function answersOf(
  questions: readonly MessageQuestion[],
  facts: DraftFacts,
  weights: AnswerWeights = ANSWER_WEIGHTS,
): Answered[] {
  const spent = new Set<number>();
  return questions.map((question) => {
    let best = { index: -1, value: Number.NEGATIVE_INFINITY };
    facts.sentences.forEach((sentence, index) => {
      if (saysNothing(sentence)) return;
      const value = worthOf(answerSigns(question, facts, index, spent.has(index)), weights);
      if (value > best.value) best = { index, value };
    });
    if (best.value > 0) spent.add(best.index);
    return { answered: best.value > 0, sure: Math.abs(best.value) >= STATED };
  });
}

/** What harms a reply must not lift it by looking a little like an answer. */
function saysNothing(sentence: JudgedSentence): boolean {
  return does(sentence, ...HARM) && !does(sentence, 'answer');
}

export function worthOf(signs: AnswerSigns, weights: AnswerWeights): number {
  let value = weights.start;
  for (const [name, sign] of Object.entries(signs)) {
    value += weights[name as keyof AnswerSigns] * sign;
  }
  return value;
}
