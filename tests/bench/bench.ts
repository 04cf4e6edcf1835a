/**
 * `npm run -s bench -- [--json]`: how long judging takes, every figure also as a ratio to a peer
 * measured in the same run, so that a busy machine changes little: vader-sentiment on the same
 * reply, and for growth the engine itself on a fiftieth of the text.
 */
import vader from 'vader-sentiment';
import type { Coach } from '../../lib/coach';
import { createEngine } from '../../lib/engine';
import { fill, freshReply, HOSTILE } from './texts';
import { medianTime } from './time';

const RUNS = 60;
const LENGTH = 300;
const SHORT = 1_000;
const LONG = 50_000;

const message = { author: 'Marta Lind', text: 'My parcel came late and the cake was crushed.' };
const coach = createEngine();
const judge = (draft: string, by: Coach = coach) => by({ site: 'x', message, draft });
const peer = (text: string) => vader.SentimentIntensityAnalyzer.polarity_scores(text);

judge('Thank you for telling us.');
medianTime(RUNS, (i) => [judge(freshReply(LENGTH, i)), peer(freshReply(LENGTH, i))]);

const peerTime = medianTime(RUNS, (i) => peer(freshReply(LENGTH, 1_000 + i)));
const cold = medianTime(RUNS, (i) => judge(freshReply(LENGTH, 2_000 + i)));
const typed = freshReply(LENGTH, 1);
judge(typed);
const nextKey = medianTime(RUNS, (i) => judge(`${typed} and${'.'.repeat(i % 5)}${i}`));

const figures = {
  coldMs: cold,
  coldToVader: cold / peerTime,
  nextKeyMs: nextKey,
  nextKeyToVader: nextKey / peerTime,
  growth: growth((length, i) => freshReply(length, 10_000 + i)),
  growthOfHostile: Math.max(...HOSTILE.map((piece) => growth((length) => fill(piece, length)))),
};

/** Time to length, both as ratios of a long text to a short one: 1 is linear. */
function growth(textOf: (length: number, run: number) => string): number {
  const [short, long] = [SHORT, LONG].map((length) =>
    medianTime(5, (run) => judge(textOf(length, length + run))),
  ) as [number, number];
  return long / short / (LONG / SHORT);
}

if (process.argv.includes('--json')) {
  console.log(JSON.stringify(figures));
} else {
  console.log(`reply of ${LENGTH} characters: ${ms(cold)}, ${times(figures.coldToVader)} vader`);
  console.log(`the same at the next key: ${ms(nextKey)}, ${times(figures.nextKeyToVader)} vader`);
  console.log(
    `growth from ${SHORT} to ${LONG} characters (1 is linear): ${figures.growth.toFixed(2)}`,
  );
  console.log(`the worst of the hostile texts: ${figures.growthOfHostile.toFixed(2)}`);
}

function ms(value: number): string {
  return `${value.toFixed(2)} ms`;
}

function times(value: number): string {
  return `${value.toFixed(1)} times`;
}
