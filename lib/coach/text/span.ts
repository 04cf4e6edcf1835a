import type { Span } from '../report';

/** Spans without those that lie within another. */
export function widest(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const out: Span[] = [];
  for (const span of sorted) {
    const last = out.at(-1);
    if (!last || span[1] > last[1]) out.push(span);
  }
  return out;
}
