import type { Held } from './heldOut';

/**
 * How many misses a false alarm of an act weighs. Those that break something cost trust where
 * they are seen wrongly; one that asks would hide that nothing was asked.
 */
const WEIGHT_OF_ALARM: Readonly<Partial<Record<string, number>>> = {
  insult: 8,
  sneer: 8,
  blame: 8,
  excuse: 8,
  nonApology: 8,
  bait: 8,
  pitch: 4,
  invitation: 2,
  request: 2,
};

/** Where a class is told best on texts that the model never saw (a probability). */
export function bestThreshold(
  held: readonly Held[],
  name: string,
  probabilityOf: (item: Held) => number,
): number {
  const weight = WEIGHT_OF_ALARM[name] ?? 1;
  let best = { threshold: 0.5, score: -1 };
  for (let threshold = 0.08; threshold <= 0.9; threshold += 0.02) {
    const score = fScore(held, name, (item) => probabilityOf(item) >= threshold, weight);
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
