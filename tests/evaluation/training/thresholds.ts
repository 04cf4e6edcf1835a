import type { Held } from './heldOut';

/** Acts that break something: a false alarm costs trust, a miss only help. */
const ALARMS: ReadonlySet<string> = new Set([
  'insult',
  'sneer',
  'pitch',
  'bait',
  'blame',
  'excuse',
  'nonApology',
  'hostile',
]);
const WEIGHT_OF_ALARM = 8;

/** Where a class is told best on texts that the model never saw (a probability). */
export function bestThreshold(held: readonly Held[], name: string, c: number): number {
  const weight = ALARMS.has(name) ? WEIGHT_OF_ALARM : 1;
  let best = { threshold: 0.5, score: -1 };
  for (let threshold = 0.08; threshold <= 0.9; threshold += 0.02) {
    const score = fScore(held, name, ({ both }) => (both[c] ?? 0) >= threshold, weight);
    if (score > best.score) best = { threshold, score };
  }
  return best.threshold;
}

/** F-score (0 to 1) in which a false alarm weighs as much as `alarm` misses. */
export function fScore(
  held: readonly Held[],
  name: string,
  says: (item: Held) => boolean,
  alarm = 1,
): number {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const item of held) {
    const truth = item.labels.has(name);
    if (says(item)) truth ? right++ : wrong++;
    else if (truth) missed++;
  }
  return right === 0 ? 0 : (2 * right) / (2 * right + alarm * wrong + missed);
}
