import type { Cost, FeedCost } from './measure';
import { median } from './trace';

/** Milliseconds of the page's main thread that one key may cost (median). */
export const LIMIT = 1;

/** Does Takk make less of a difference than there is from run to run without it? */
export function withinNoise(feed: Pick<FeedCost, 'with' | 'without'>): boolean {
  const noise = Math.max(...feed.without) - Math.min(...feed.without);
  return median(feed.with) - median(feed.without) < noise;
}

export const withinLimits = ({ typing, feed }: Cost): boolean =>
  typing.every(({ takk }) => takk < LIMIT) && feed.calls === 0 && withinNoise(feed);
