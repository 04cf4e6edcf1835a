import type { PackedModel } from '../../../lib/coach/acts/model';

/** A trained model before it is made small. */
export interface Trained {
  classes: readonly string[];
  buckets: number;
  bias: Float64Array;
  weights: Float32Array;
}

/**
 * Keeps the `most` weights that count for most, as signed bytes.
 * The counterpart of `unpackModel`.
 */
export function packModel({ classes, buckets, bias, weights }: Trained, most: number): PackedModel {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  const smallest = sizes[Math.max(0, sizes.length - most)] ?? 0;
  const largest = sizes.at(-1) ?? 1;
  const scale = largest / 127 || 1;
  const bytes: number[] = [];
  const number = (value: number): void => {
    let rest = value;
    while (rest >= 0x80) {
      bytes.push((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    bytes.push(rest);
  };
  for (let c = 0; c < classes.length; c++) {
    const kept: [bucket: number, weight: number][] = [];
    for (let bucket = 0; bucket < buckets; bucket++) {
      const weight = weights[c * buckets + bucket] ?? 0;
      const step = Math.round(weight / scale);
      if (Math.abs(weight) >= smallest && step !== 0) kept.push([bucket, step]);
    }
    number(kept.length);
    let before = -1;
    for (const [bucket, step] of kept) {
      number(bucket - before);
      bytes.push(step & 0xff);
      before = bucket;
    }
  }
  return {
    classes,
    buckets,
    scale,
    bias: [...bias].map((value) => Math.round(value * 1000) / 1000),
    packed: Buffer.from(bytes).toString('base64'),
  };
}
