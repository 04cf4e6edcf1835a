import type { Cost } from './measure';

/** Milliseconds of the page's main thread that one key may cost (median). */
export const LIMIT = 1;

export const withinLimits = ({ typing, feed }: Cost): boolean =>
  typing.every(({ takk }) => takk < LIMIT) && feed.calls === 0;
