import type { Feature } from '../../../lib/coach/acts/model';
import type { Trained } from './pack';
import { countsOf, rarityOf } from './rarity';

/** One text with its features and the classes it belongs to. */
export interface Item {
  features: readonly Feature[];
  labels: ReadonlySet<string>;
  /** How much it counts beside the others; 1 as a rule. */
  weight?: number;
}

export interface Settings {
  buckets: number;
  epochs: number;
  rate: number;
  /** Pull towards zero: the larger, the simpler the model. */
  decay: number;
  /** The mean of the weights after this many of the last epochs is taken: less chance in them. */
  averaged: number;
  /** Runs of which the mean is taken: less chance again. */
  runs: number;
  /** Whether rare features count for more. */
  byRarity: boolean;
}

/**
 * How sums become probabilities. `each`: every class for itself, a text may belong to several.
 * `one`: the classes exclude one another.
 */
export type Link = 'each' | 'one';

/** A class whose probability is this near the truth learns nothing more from the text. */
const NEAR: Readonly<Record<Link, number>> = { each: 0.05, one: 0.01 };
const START: Readonly<Record<Link, number>> = { each: -2, one: 0 };

/**
 * Logistic regression by AdaGrad, the mean of a few runs that met the items in different orders.
 * The orders are drawn from fixed seeds: the same sentences give the same model.
 */
export function train(
  items: readonly Item[],
  classes: readonly string[],
  settings: Settings,
  link: Link,
): Trained {
  const { buckets, runs } = settings;
  const counts = countsOf(items, buckets);
  const rarity = settings.byRarity
    ? rarityOf(counts, items.length)
    : new Float32Array(buckets).fill(1);
  const scaled = items.map((item) => ({
    ...item,
    features: item.features.map((feature) => ({
      ...feature,
      value: feature.value * (rarity[feature.bucket] ?? 0),
    })),
  }));
  const sums = {
    weights: new Float32Array(classes.length * buckets),
    bias: new Float64Array(classes.length),
  };
  for (let run = 0; run < runs; run++) {
    const { weights, bias } = trainOnce(scaled, classes, settings, link, SEED + run);
    addTo(sums.weights, weights);
    addTo(sums.bias, bias);
  }
  return {
    classes,
    buckets,
    counts,
    bias: sums.bias.map((sum) => sum / runs),
    // Whoever predicts need not know how rare a feature is: it is in its weight.
    weights: sums.weights.map((sum, at) => (sum / runs) * (rarity[at % buckets] ?? 0)),
  };
}

const SEED = 20261124;

function trainOnce(
  items: readonly Item[],
  classes: readonly string[],
  settings: Settings,
  link: Link,
  seed: number,
): Pick<Trained, 'weights' | 'bias'> {
  const { buckets, epochs, rate, decay, averaged } = settings;
  const weights = new Float32Array(classes.length * buckets);
  const speeds = new Float32Array(classes.length * buckets).fill(1e-3);
  const bias = new Float64Array(classes.length).fill(START[link]);
  const sums = { weights: new Float32Array(weights.length), bias: new Float64Array(bias.length) };
  const random = generator(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { features, labels, weight: counts = 1 } of shuffled(items, random)) {
      const heard = Float64Array.from(bias);
      for (let c = 0; c < heard.length; c++) {
        const row = c * buckets;
        let sum = 0;
        for (const { bucket, value } of features) sum += (weights[row + bucket] ?? 0) * value;
        heard[c] = (heard[c] ?? 0) + sum;
      }
      const said = PROBABILITIES[link](heard);
      for (let c = 0; c < classes.length; c++) {
        const miss = (said[c] ?? 0) - (labels.has(classes[c] ?? '') ? 1 : 0);
        if (Math.abs(miss) < NEAR[link]) continue;
        const error = miss * counts;
        bias[c] = (bias[c] ?? 0) - rate * 0.1 * error;
        for (const { bucket, value } of features) {
          const at = c * buckets + bucket;
          const weight = weights[at] ?? 0;
          const slope = error * value + decay * weight;
          const speed = (speeds[at] ?? 0) + slope * slope;
          speeds[at] = speed;
          weights[at] = weight - (rate * slope) / Math.sqrt(speed);
        }
      }
    }
    if (epoch >= epochs - averaged) {
      addTo(sums.weights, weights);
      addTo(sums.bias, bias);
    }
  }
  return {
    bias: sums.bias.map((sum) => sum / averaged),
    weights: sums.weights.map((sum) => sum / averaged),
  };
}

function addTo(sums: Float32Array | Float64Array, values: Float32Array | Float64Array): void {
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (values[i] ?? 0);
}

const PROBABILITIES: Readonly<Record<Link, (sums: Float64Array) => Float64Array>> = {
  each: (sums) => sums.map((sum) => 1 / (1 + Math.exp(-sum))),
  one: (sums) => {
    const most = Math.max(...sums);
    const powers = sums.map((sum) => Math.exp(sum - most));
    const total = powers.reduce((all, power) => all + power, 0);
    return powers.map((power) => power / total);
  },
};

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
