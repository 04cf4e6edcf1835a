import type { Span } from '../report';

/** A stretch of a text, end exclusive. */
interface Stretch {
  start: number;
  end: number;
}

/** Which of the stretches, in order and apart from one another, holds a position; -1 for none. */
export function indexAt(stretches: readonly Stretch[], position: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.start ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  const found = stretches[low - 1];
  return found && position < found.end ? low - 1 : -1;
}

/** The spans that begin in one of the stretches. */
export function beginningIn(spans: readonly Span[], stretches: readonly Stretch[]): Span[] {
  return spans.filter(([start]) => indexAt(stretches, start) >= 0);
}
