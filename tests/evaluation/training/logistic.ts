import type { Feature } from '../../../lib/coach/acts/model';
import type { Trained } from './pack';

/** One text with its features and the classes it belongs to. */
export interface Item {
  features: readonly Feature[];
  labels: ReadonlySet<string>;
}

export interface Settings {
  buckets: number;
  epochs: number;
  rate: number;
  /** Pull towards zero: the larger, the simpler the model. */
  decay: number;
  /** How much more a positive counts than a negative: most classes are rare. */
  positives: number;
}

/**
 * Logistic regression, one class against the rest, by AdaGrad. The order of the items is drawn
 * from a fixed seed: the same sentences give the same model.
 */
export function train(
  items: readonly Item[],
  classes: readonly string[],
  settings: Settings,
): Trained {
  const { buckets, epochs, rate, decay, positives } = settings;
  const weights = new Float32Array(classes.length * buckets);
  const speeds = new Float32Array(classes.length * buckets).fill(1e-3);
  const bias = new Float64Array(classes.length).fill(-2);
  const random = generator(20261124);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { features, labels } of shuffled(items, random)) {
      for (let c = 0; c < classes.length; c++) {
        const row = c * buckets;
        let sum = bias[c] ?? 0;
        for (const { bucket, value } of features) sum += (weights[row + bucket] ?? 0) * value;
        const truth = labels.has(classes[c] ?? '') ? 1 : 0;
        const error = (1 / (1 + Math.exp(-sum)) - truth) * (truth ? positives : 1);
        if (Math.abs(error) < 0.05) continue;
        bias[c] = (bias[c] ?? 0) - rate * 0.1 * error;
        for (const { bucket, value } of features) {
          const at = row + bucket;
          const weight = weights[at] ?? 0;
          const slope = error * value + decay * weight;
          const speed = (speeds[at] ?? 0) + slope * slope;
          speeds[at] = speed;
          weights[at] = weight - (rate * slope) / Math.sqrt(speed);
        }
      }
    }
  }
  return { classes, buckets, bias, weights };
}

/** Numbers from 0 to 1 by mulberry32. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}
