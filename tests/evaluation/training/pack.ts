import { type PackedModel, STEPS } from '../../../lib/coach/acts/packedModel';

/** A trained model before it is made small. */
export interface Trained {
  classes: readonly string[];
  buckets: number;
  bias: Float64Array;
  weights: Float32Array;
  /** In how many texts a feature stands, bucket by bucket. */
  counts: Float32Array;
}

/**
 * How much it counts that a feature stands often: with 0 a rare word with a large weight drives
 * out a usual one, and five of a hundred more situations are told wrongly.
 */
const OFTEN = 0.25;

/**
 * Keeps the `most` weights that count for most, in fifteen steps each: small weights in fine
 * steps, large ones in coarse steps. The counterpart of `unpackModel`.
 */
export function packModel(
  { classes, buckets, bias, weights, counts }: Trained,
  most: number,
): PackedModel {
  const importance = (at: number): number =>
    Math.abs(weights[at] ?? 0) * (counts[at % buckets] ?? 0) ** OFTEN;
  const sizes = Float32Array.from(weights, (_, at) => importance(at)).sort();
  const smallest = sizes[Math.max(0, sizes.length - most)] ?? 0;
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1;
  const gaps: number[] = [];
  const steps: number[] = [];
  for (let c = 0; c < classes.length; c++) {
    let before = -1;
    const kept: number[] = [];
    for (let bucket = 0; bucket < buckets; bucket++) {
      const weight = weights[c * buckets + bucket] ?? 0;
      const step = Math.round(Math.sqrt(Math.abs(weight) / largest) * STEPS);
      if (importance(c * buckets + bucket) < smallest || step === 0) continue;
      kept.push(bucket - before);
      steps.push(weight < 0 ? 16 - step : step);
      before = bucket;
    }
    gaps.push(...varint(kept.length), ...kept.flatMap(varint));
  }
  const halves = Array.from(
    { length: Math.ceil(steps.length / 2) },
    (_, i) => (steps[2 * i] ?? 0) | ((steps[2 * i + 1] ?? 0) << 4),
  );
  return {
    classes,
    buckets,
    largest: Number(largest.toPrecision(6)),
    bias: [...bias].map((value) => Math.round(value * 1000) / 1000),
    places: Buffer.from(gaps).toString('base64'),
    weights: Buffer.from(halves).toString('base64'),
  };
}

/** Seven bits a byte, low first; the highest bit says that more follow. */
function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  return [...bytes, rest];
}
