import type { Coach } from '../../../lib/coach';
import { DIMENSIONS, type DimensionId } from '../../../lib/coach/vocabulary';
import { median } from './judge';
import type { RatedText } from './ratings';

/** What the engine can be asked for: the whole, or one side of it. */
export type Side = 'score' | DimensionId;

/** Numbers of the engine for texts as they stand, with no message that they answer. */
export interface TakkNumbers {
  sides: Map<Side, number[]>;
  /** Texts that got no score: under three words, or taken for another language. */
  unscored: number;
  micros: number;
}

/** A text without a score stands in the middle: it is known to be neither kind nor unkind. */
export function rateByTakk(coach: Coach, texts: readonly RatedText[]): TakkNumbers {
  const times: number[] = [];
  const tones = texts.map(({ text }) => {
    const start = performance.now();
    const { tone } = coach({ site: null, message: null, draft: text });
    times.push(performance.now() - start);
    return tone;
  });
  const sides = new Map<Side, number[]>();
  const fill = (side: Side, values: readonly (number | null)[]) => {
    const known = values.filter((value) => value !== null);
    if (known.length === 0) return;
    const middle = median(known);
    sides.set(
      side,
      values.map((value) => value ?? middle),
    );
  };
  fill(
    'score',
    tones.map(({ score }) => score),
  );
  for (const id of DIMENSIONS) {
    fill(
      id,
      tones.map(({ dimensions }) => dimensions[id].value),
    );
  }
  return {
    sides,
    unscored: tones.filter(({ score }) => score === null).length,
    micros: median(times) * 1000,
  };
}
