import type { LinearModel } from './model';

/** Steps of a weight to either side of zero. */
export const STEPS = 7;

/** A model as it is kept in a file: only weights that count, in few steps, as text. */
export interface PackedModel {
  classes: readonly string[];
  buckets: number;
  /** The weight of the highest step. */
  largest: number;
  bias: readonly number[];
  /**
   * Base64 of, class by class: the number of weights, then for each the distance to its bucket
   * from the one before. Numbers in seven bits a byte, low first.
   */
  places: string;
  /**
   * Base64 of the weights in the same order, two a byte, low half first: a signed step of which
   * the square is the weight's share of the largest.
   */
  weights: string;
}

/** @throws RangeError when the text is cut short */
export function unpackModel({
  places,
  weights: packed,
  largest,
  ...model
}: PackedModel): LinearModel {
  const gaps = numbersOf(bytesOf(places));
  const halves = bytesOf(packed);
  const weights = new Float32Array(model.classes.length * model.buckets);
  let at = 0;
  for (let c = 0; c < model.classes.length; c++) {
    let bucket = -1;
    for (let left = gaps(); left > 0; left--, at++) {
      bucket += gaps();
      const byte = halves[at >> 1];
      if (byte === undefined) throw new RangeError('the model is cut short');
      const half = at % 2 === 0 ? byte & 15 : byte >> 4;
      const step = half < 8 ? half : half - 16;
      weights[c * model.buckets + bucket] = Math.sign(step) * (step / STEPS) ** 2 * largest;
    }
  }
  return { ...model, weights };
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}

function numbersOf(bytes: Uint8Array): () => number {
  let at = 0;
  return () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const part = bytes[at++];
      if (part === undefined) throw new RangeError('the model is cut short');
      value |= (part & 0x7f) << shift;
      if (part < 0x80) return value;
    }
  };
}
