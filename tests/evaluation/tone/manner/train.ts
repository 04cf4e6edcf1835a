/**
 * `npm run train:manner`: what single English words and pairs of words tell of the manner of a text,
 * fitted to people's ratings, as `lib/languages/en/manner.json`. A quarter of the texts is held out.
 */

import { writeFileSync } from 'node:fs';
import { splitSentences } from '../../../../lib/coach/text/sentences';
import { tokenise } from '../../../../lib/coach/text/tokenise';
import { gramsOf, type MannerModel, mannerOf } from '../../../../lib/coach/tone/manner';
import { en } from '../../../../lib/languages/en';
import { SHARED } from '../../shared';
import { isHeldOut } from '../heldOut';
import { agreementBySource } from '../judge';
import { type RatedText, ratingsAreThere, readRatings, SOURCE_IDS, SOURCES } from '../ratings';
import { fitLasso } from './lasso';
import { vocabularyOf } from './vocabulary';

const FILE = 'lib/languages/en/manner.json';

/** Chosen on a part of the texts that are not held out: fewer weights did worse, more no better. */
const PENALTY = { few: 8, small: 10 };
/** A weight that rounds to nothing is none. */
const LEAST = 0.01;

const abbreviations = new Set(en.abbreviations);

function run(texts: readonly RatedText[]): void {
  const fitted = texts.filter(({ id }) => !isHeldOut(id));
  const grams = new Map(texts.map((text) => [text, gramSet(text.text)]));
  const gramsFor = (text: RatedText) => grams.get(text) ?? new Set<string>();
  const targetOf = standardise(fitted);
  const weights = fitLasso(
    fitted.map((text) => ({ features: gramsFor(text), target: targetOf(text) })),
    vocabularyOf(fitted, gramsFor),
    PENALTY,
  );
  const model: MannerModel = {
    source:
      'Ratings of politeness on Wikipedia and Stack Overflow (Danescu-Niculescu-Mizil et al. 2013) and of receptiveness (Yeomans et al.)',
    weights: Object.fromEntries(
      [...weights]
        .map(([words, weight]) => [words, Math.round(weight * 100) / 100] as const)
        .filter(([, weight]) => Math.abs(weight) >= LEAST),
    ),
  };
  writeFileSync(FILE, `${JSON.stringify(model, null, 2)}\n`);
  console.log(`${Object.keys(model.weights).length} weights in ${FILE}`);
  print('fitted', fitted, model);
  print(
    'held out',
    texts.filter(({ id }) => isHeldOut(id)),
    model,
  );
}

const sentencesOf = (text: string) =>
  splitSentences(text, abbreviations).map(([start, end]) => ({
    tokens: tokenise(text.slice(start, end), en.expand),
  }));

const gramSet = (text: string): Set<string> =>
  new Set(sentencesOf(text).flatMap((sentence) => gramsOf(sentence).map(({ words }) => words)));

/** Each set was rated on a scale of its own. */
function standardise(texts: readonly RatedText[]): (text: RatedText) => number {
  const scales = new Map(
    SOURCE_IDS.map((source) => {
      const scores = texts.filter((text) => text.source === source).map(({ score }) => score);
      const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
      const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length;
      return [source as string, { mean, deviation: Math.sqrt(variance) }];
    }),
  );
  return ({ source, score }) => {
    const scale = scales.get(source);
    return scale ? (score - scale.mean) / scale.deviation : 0;
  };
}

function print(name: string, texts: readonly RatedText[], model: MannerModel): void {
  const numbers = texts.map(({ text }) => {
    const sentences = sentencesOf(text);
    return mannerOf(sentences, model, 1).sum - mannerOf(sentences, model, -1).sum;
  });
  const bySource = agreementBySource(numbers, texts);
  for (const source of SOURCE_IDS) {
    const { rho, auc } = bySource[source];
    console.log(name.padEnd(10), SOURCES[source].padEnd(16), rho.toFixed(3), auc.toFixed(2));
  }
}

if (ratingsAreThere()) run(readRatings());
else console.log(`The ratings are not in ${SHARED}/data: nothing to train on.`);
