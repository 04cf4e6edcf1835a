/**
 * `npm run fit:answer`: fits the weights of `lib/coach/message/answered.ts` to the labelled
 * replies of this project, prints how often "answers every question" is judged rightly before and
 * after, on the half that was fitted and on the half that was held out, and suggests weights.
 */

import { hash } from '../../../lib/coach/acts/model';
import { createActReader } from '../../../lib/coach/acts/reader';
import { structureActs } from '../../../lib/coach/acts/structure';
import { ANSWER_WEIGHTS, type AnswerWeights, answersOf } from '../../../lib/coach/message/answered';
import { type DraftFacts, draftFacts } from '../../../lib/coach/message/answerSigns';
import { createQuestionFinder, type MessageQuestion } from '../../../lib/coach/message/questions';
import { createPhraseFinder } from '../../../lib/coach/phraseFinder';
import { LANGUAGES, type LanguageCode } from '../../../lib/coach/vocabulary';
import { languages } from '../../../lib/languages';
import { readCases } from '../training/batches';

interface Reply {
  questions: readonly MessageQuestion[];
  facts: DraftFacts;
  met: boolean;
  held: boolean;
}

/** Tried steps away from a weight, coarse to fine. */
const STEPS = [1, -1, 0.5, -0.5, 0.25, -0.25];
const ROUNDS = 8;

const replies = LANGUAGES.flatMap(repliesOf);
const fitted = replies.filter(({ held }) => !held);
const held = replies.filter((reply) => reply.held);
const best = search(ANSWER_WEIGHTS);
for (const [name, weights] of [
  ['before', ANSWER_WEIGHTS],
  ['after', best],
] as const) {
  console.log(
    `${name.padEnd(7)} fitted ${balanced(fitted, weights).toFixed(3)} (${fitted.length})`,
    ` held out ${balanced(held, weights).toFixed(3)} (${held.length})`,
  );
}
console.log(best);

function repliesOf(code: LanguageCode): Reply[] {
  const language = languages[code]();
  const acts = createActReader(language);
  const finder = createQuestionFinder(language);
  const phrasesOf = createPhraseFinder(language);
  return readCases(code).flatMap(({ id, post, replies: texts }) => {
    const questions = finder.find(acts.read(post.text));
    if (questions.length === 0) return [];
    return texts
      .filter(({ verdicts }) => verdicts.answer === 'met' || verdicts.answer === 'missing')
      .map(({ text, verdicts }) => {
        const sentences = structureActs(acts.read(text), text);
        const phrases = phrasesOf(sentences.flatMap(({ tokens }) => tokens));
        return {
          questions,
          facts: draftFacts(sentences, phrases('time'), language),
          met: verdicts.answer === 'met',
          held: hash(id) % 2 === 1,
        };
      });
  });
}

/** Mean of how often met and missing are judged rightly (0 to 1). */
function balanced(set: readonly Reply[], weights: AnswerWeights): number {
  const right = { met: 0, missing: 0 };
  const all = { met: 0, missing: 0 };
  for (const { questions, facts, met } of set) {
    const label = met ? 'met' : 'missing';
    all[label]++;
    if (answersOf(questions, facts, weights).every(({ answered }) => answered) === met)
      right[label]++;
  }
  return (right.met / all.met + right.missing / all.missing) / 2;
}

/** One weight at a time, towards more right judgements and small weights. */
function search(start: AnswerWeights): AnswerWeights {
  let weights = { ...start };
  const worth = (tried: AnswerWeights): number =>
    balanced(fitted, tried) -
    0.001 * Object.values(tried).reduce((sum, weight) => sum + Math.abs(weight), 0);
  let most = worth(weights);
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of Object.keys(weights) as (keyof AnswerWeights)[]) {
      for (const step of STEPS) {
        const tried = { ...weights, [name]: weights[name] + step };
        const value = worth(tried);
        if (value > most) {
          most = value;
          weights = tried;
        }
      }
    }
  }
  return weights;
}
