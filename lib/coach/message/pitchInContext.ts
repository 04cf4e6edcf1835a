import type { Act, JudgedSentence } from '../acts/act';
import { pricesIn } from '../text/prices';
import { ANSWER_WEIGHTS, type AnswerWeights, worthOf } from './answered';
import { answerSigns, type DraftFacts } from './answerSigns';
import type { Understood } from './understand';

/** What is left of a pitch in words that were asked for: only a clear one is still one. */
const LEFT = 0.7;

/**
 * How surely a price that nobody asked for sells: of a hundred sentences of our own labelled
 * replies that name one unasked, and neither refund nor promise anything, ninety pitch.
 */
const UNASKED_PRICE = 0.85;

/** Acts in which an amount is no price: it is given back, or belongs to what went wrong. */
const OTHER_AMOUNTS = ['redress', 'commitment', 'apology', 'explanation'] as const;
const POSSIBLE = 0.4;

/** Whether it sells is the question here: it must not speak against its being an answer. */
const WEIGHTS: AnswerWeights = { ...ANSWER_WEIGHTS, spoils: 0 };

/**
 * The same words sell or inform, as they were asked for or not: the price, the place to book and
 * what is in stock are facts to whoever asked, and a price in answer to thanks is a pitch.
 */
export function pitchesInContext(
  sentences: readonly JudgedSentence[],
  message: Understood,
  facts: DraftFacts,
): readonly JudgedSentence[] {
  const { questions, tokens } = message;
  if (questions.length === 0) {
    return pricesIn(tokens).length > 0 ? sentences : sentences.map(withUnaskedPrice);
  }
  return sentences.map((sentence, index) => {
    const asked = questions.some(
      (question) => worthOf(answerSigns(question, facts, index, false), WEIGHTS) > 0,
    );
    return asked ? withoutAskedFor(sentence) : sentence;
  });
}

function withoutAskedFor(sentence: JudgedSentence): JudgedSentence {
  const acts = sentence.acts.map((act) =>
    act.id === 'pitch' ? { ...act, probability: act.probability * LEFT } : act,
  );
  return { ...sentence, acts };
}

function withUnaskedPrice(sentence: JudgedSentence): JudgedSentence {
  const spans = pricesIn(sentence.tokens);
  if (spans.length === 0) return sentence;
  const others: readonly string[] = OTHER_AMOUNTS;
  if (sentence.acts.some((act) => others.includes(act.id) && act.probability >= POSSIBLE)) {
    return sentence;
  }
  const known = sentence.acts.find(({ id }) => id === 'pitch');
  if (known && known.probability >= UNASKED_PRICE) return sentence;
  const pitch: Act = {
    id: 'pitch',
    probability: UNASKED_PRICE,
    spans: known?.source === 'phrase' ? known.spans : spans,
    source: 'structure',
  };
  return { ...sentence, acts: [...sentence.acts.filter((act) => act !== known), pitch] };
}
