/**
 * `npm run tone`: are the weights of `lib/coach/tone/weights.ts` the best there are? Moves them one by
 * one on half of the ranked cases and a part of the ratings, and prints what the other half says.
 * It writes nothing: whoever takes a number over gives its reason.
 */

import { existsSync } from 'node:fs';
import { createEngine } from '../../../lib/engine';
import { filesUnder } from '../../repository/files';
import { readCases } from '../cases';
import { SHARED, sharedCases } from '../shared';
import { spearman } from './agreement';
import { isHeldOut, isInHeldOutHalf } from './heldOut';
import { type Pair, pairsOf, rankedRight } from './pairs';
import { type RatedText, ratingsAreThere, readRatings, SOURCE_IDS } from './ratings';
import { dimensionUnder, type Numbers, numbersOfToday, replayOf, scoreUnder } from './replay';
import { searchNumbers } from './search';

/** One rated text in so many is enough to fit on. */
const EVERY = 4;

const coach = createEngine();
const files = [
  ...sharedCases().filter((file) => !file.includes('real')),
  ...filesUnder('tests/evaluation/sentences').filter((file) => file.endsWith('cases.jsonl')),
];
const pairs = pairsOf(
  coach,
  files.flatMap((file) => (existsSync(file) ? readCases(file) : [])),
);
const ratings = ratingsAreThere() ? readRatings() : [];
if (ratings.length === 0) console.log(`Without the ratings in ${SHARED}/data: pairs alone.`);

interface Half {
  pairs: Pair[];
  texts: { source: string; rating: number; replay: NonNullable<ReturnType<typeof replayOf>> }[];
}

const fitted = half(
  pairs.filter(({ id }) => !isInHeldOutHalf(id)),
  ratings.filter(({ id }) => !isHeldOut(id)).filter((_, i) => i % EVERY === 0),
);
const heldOut = half(
  pairs.filter(({ id }) => isInHeldOutHalf(id)),
  ratings.filter(({ id }) => isHeldOut(id)),
);

const today = numbersOfToday();
const best = searchNumbers(today, (numbers) => {
  const short = fitted.pairs.filter((pair) => pair.short);
  return (
    rankedRight(fitted.pairs, numbers) +
    0.2 * rankedRight(short, numbers) +
    0.1 * (meanRho(fitted, numbers, 'respect') + meanRho(fitted, numbers, 'score'))
  );
});

for (const [name, part] of [
  ['fitted', fitted],
  ['held out', heldOut],
] as const) {
  console.log(`\n${name}: ${part.pairs.length} pairs, ${part.texts.length} rated texts`);
  row('ranking', (numbers) => rankedRight(part.pairs, numbers));
  row('the better one shorter', (numbers) =>
    rankedRight(
      part.pairs.filter((pair) => pair.short),
      numbers,
    ),
  );
  for (const source of SOURCE_IDS) {
    row(`rho of the score, ${source}`, (numbers) => rho(part, numbers, 'score', source));
    row(`rho of respect, ${source}`, (numbers) => rho(part, numbers, 'respect', source));
  }
}
console.log('\nnumbers that would move: today, suggested');
for (const [name, value] of today) {
  if (best.get(name) !== value) console.log(name.padEnd(36), value, best.get(name));
}

function half(own: Pair[], texts: readonly RatedText[]): Half {
  return {
    pairs: own,
    texts: texts.flatMap(({ source, score, text }) => {
      const replay = replayOf(coach({ site: null, message: null, draft: text }));
      return replay ? [{ source, rating: score, replay }] : [];
    }),
  };
}

function rho(part: Half, numbers: Numbers, side: 'score' | 'respect', source: string): number {
  const own = part.texts.filter((text) => text.source === source);
  return spearman(
    own.map(({ replay }) =>
      side === 'score' ? scoreUnder(replay, numbers) : dimensionUnder(replay, side, numbers),
    ),
    own.map(({ rating }) => rating),
  );
}

function meanRho(part: Half, numbers: Numbers, side: 'score' | 'respect'): number {
  return SOURCE_IDS.reduce((sum, id) => sum + rho(part, numbers, side, id), 0) / SOURCE_IDS.length;
}

function row(label: string, figure: (numbers: Numbers) => number): void {
  console.log(label.padEnd(44), figure(today).toFixed(3), '→', figure(best).toFixed(3));
}
