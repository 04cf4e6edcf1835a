import type { Span } from '../../lib/coach/report';

/** The words under some spans, each once; spans that overlap are one quotation. */
export function quotesOf(text: string, spans: readonly Span[]): string[] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  const quotes = merged.map(([start, end]) => text.slice(start, end).replace(/\s+/gu, ' ').trim());
  return [...new Set(quotes)].filter((quote) => quote !== '');
}
