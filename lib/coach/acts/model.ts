import type { Token } from '../text/token';

/**
 * A linear model over hashed n-grams: one row of weights a class, a logistic link.
 * Small enough to read aloud what it weighs.
 */
export interface LinearModel {
  classes: readonly string[];
  /** Number of hash buckets; a power of two. */
  buckets: number;
  bias: readonly number[];
  /** `classes.length * buckets` weights, class by class. */
  weights: Float32Array;
}

/** A feature, with the token indices it came from where it has a place. */
export interface Feature {
  bucket: number;
  value: number;
  from: number;
  to: number;
}

/** 32-bit FNV-1a: stable across machines, good enough to spread n-grams. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value ^= text.charCodeAt(i);
    value = Math.imul(value, 0x01000193);
  }
  return value >>> 0;
}

/**
 * Words (1 to 3 in a row) and characters (3 to 5, within a word's borders) of a sentence,
 * with any extra features by name ("rule:apology"). L2-normalised so that length as such
 * carries no weight.
 */
export function featuresOf(
  tokens: readonly Token[],
  extra: readonly string[],
  buckets: number,
): Feature[] {
  const mask = buckets - 1;
  const grams: Feature[] = [];
  const words = ['<s>', ...tokens.map(shape), '</s>'];
  for (let i = 0; i < words.length; i++) {
    for (let size = 1; size <= 3 && i + size <= words.length; size++) {
      if (size === 1 && (i === 0 || i === words.length - 1)) continue;
      const gram = `w${words.slice(i, i + size).join(' ')}`;
      grams.push({ bucket: hash(gram) & mask, value: 1, from: i - 1, to: i + size - 1 });
    }
  }
  tokens.forEach((token, index) => {
    if (token.kind !== 'word') return;
    const word = `<${token.norm.slice(0, 24)}>`;
    for (let size = 3; size <= 5; size++) {
      for (let i = 0; i + size <= word.length; i++) {
        const gram = `c${word.slice(i, i + size)}`;
        grams.push({ bucket: hash(gram) & mask, value: 0.5, from: index, to: index + 1 });
      }
    }
  });
  const norm = Math.sqrt(grams.reduce((sum, { value }) => sum + value * value, 0)) || 1;
  for (const gram of grams) gram.value /= norm;
  for (const name of extra) {
    grams.push({ bucket: hash(name) & mask, value: EXTRA_VALUE, from: -1, to: -1 });
  }
  return grams;
}

/** What a finding of the phrases counts beside the n-grams, whose values sum to a norm of one. */
const EXTRA_VALUE = 1;

/** Numbers, links and names are classes of words, not words. */
function shape(token: Token): string {
  switch (token.kind) {
    case 'number':
      return /[€$£%]/.test(token.norm) ? '<money>' : '<num>';
    case 'link':
    case 'mention':
    case 'hashtag':
    case 'emoji':
      return `<${token.kind}>`;
    default:
      // An exclamation mark is no argument: it must not lift a score.
      return /^!+$/.test(token.norm) ? '.' : token.norm;
  }
}

/** Probability (0 to 1) of each class, in the order of `model.classes`, each for itself. */
export function predict(model: LinearModel, features: readonly Feature[]): Float64Array {
  return sumsOf(model, features).map((sum) => 1 / (1 + Math.exp(-sum)));
}

/** The same for classes that exclude one another: they sum to one. */
export function predictOne(model: LinearModel, features: readonly Feature[]): Float64Array {
  const sums = sumsOf(model, features);
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / total);
}

function sumsOf(model: LinearModel, features: readonly Feature[]): Float64Array {
  const out = new Float64Array(model.classes.length);
  for (let c = 0; c < out.length; c++) {
    let sum = 0;
    const row = c * model.buckets;
    for (const { bucket, value } of features) sum += (model.weights[row + bucket] ?? 0) * value;
    out[c] = sum + (model.bias[c] ?? 0);
  }
  return out;
}

/** The features with a place that speak most for a class, strongest first, at most `most`. */
export function strongest(
  model: LinearModel,
  features: readonly Feature[],
  classIndex: number,
  most: number,
): Feature[] {
  const row = classIndex * model.buckets;
  const found: { feature: Feature; weight: number }[] = [];
  for (const feature of features) {
    const weight = (model.weights[row + feature.bucket] ?? 0) * feature.value;
    if (feature.from < 0 || weight <= (found.length < most ? 0 : (found.at(-1)?.weight ?? 0))) {
      continue;
    }
    const at = found.findIndex((other) => other.weight < weight);
    found.splice(at < 0 ? found.length : at, 0, { feature, weight });
    found.length = Math.min(found.length, most);
  }
  return found.map(({ feature }) => feature);
}
