import type { Item } from './logistic';

/** In how many texts a feature stands, bucket by bucket. */
export function countsOf(items: readonly Item[], buckets: number): Float32Array {
  const counts = new Float32Array(buckets);
  for (const { features } of items) {
    for (const bucket of new Set(features.map(({ bucket }) => bucket))) {
      counts[bucket] = (counts[bucket] ?? 0) + 1;
    }
  }
  return counts;
}

/** Divides the logarithm, so that a feature of the usual rarity keeps about its value. */
const USUAL = 4;

/**
 * How much a feature tells by how few texts have it (inverse document frequency): words that
 * stand everywhere say little of any one text.
 */
export function rarityOf(counts: Float32Array, texts: number): Float32Array {
  return counts.map((count) => (count === 0 ? 0 : Math.log(texts / count) / USUAL));
}
