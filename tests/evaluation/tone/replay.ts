import type { Report } from '../../../lib/coach/report';
import { TONE_REASONS, type ToneReason } from '../../../lib/coach/tone/reasons';
import { BASE, SHARE, WEIGHTS } from '../../../lib/coach/tone/weights';
import { DIMENSIONS, type DimensionId } from '../../../lib/coach/vocabulary';

/** Numbers that could stand in `weights.ts`: "base respect", "respect polite" … */
export type Numbers = ReadonlyMap<string, number>;

export const baseName = (dimension: DimensionId) => `base ${dimension}`;
export const weightName = (dimension: DimensionId, reason: ToneReason) => `${dimension} ${reason}`;

/** The numbers as they are today. */
export function numbersOfToday(): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const id of DIMENSIONS) numbers.set(baseName(id), BASE[id]);
  for (const reason of TONE_REASONS) {
    for (const { dimension, points } of WEIGHTS[reason]) {
      numbers.set(weightName(dimension, reason), points);
    }
  }
  return numbers;
}

/** What of one report the numbers work on, so that the text need not be read again. */
export interface Replay {
  dimensions: { id: DimensionId; signs: { name: string; strength: number }[] }[];
  /** A gate keeps the score under this. */
  most: number;
}

/** Null where there is no score. */
export function replayOf({ tone }: Report): Replay | null {
  if (tone.score === null) return null;
  const today = numbersOfToday();
  return {
    most: tone.gate ? 69 : 100,
    dimensions: DIMENSIONS.filter((id) => tone.dimensions[id].value !== null).map((id) => ({
      id,
      signs: tone.dimensions[id].contributions.map(({ reason, points }) => {
        const name = weightName(id, reason as ToneReason);
        return { name, strength: points / (today.get(name) ?? 1) };
      }),
    })),
  };
}

export function dimensionUnder(replay: Replay, id: DimensionId, numbers: Numbers): number {
  const dimension = replay.dimensions.find((entry) => entry.id === id);
  let value = numbers.get(baseName(id)) ?? 0;
  for (const { name, strength } of dimension?.signs ?? []) {
    value += strength * (numbers.get(name) ?? 0);
  }
  return Math.round(Math.max(0, Math.min(100, value)));
}

export function scoreUnder(replay: Replay, numbers: Numbers): number {
  let [sum, shares] = [0, 0];
  for (const { id } of replay.dimensions) {
    sum += dimensionUnder(replay, id, numbers) * SHARE[id];
    shares += SHARE[id];
  }
  return Math.min(replay.most, Math.round(sum / shares));
}
