import type { Place, Point } from './locate';

/** What can be painted: the marks, and the two steps of showing words for a moment. */
export const PAINTS = ['broken', 'unsure', 'met', 'flash', 'fading'] as const;
export type Paint = (typeof PAINTS)[number];

/** The part of the browser that paints. */
export interface Painter {
  highlights: HighlightRegistry;
  Highlight: typeof Highlight;
}

/**
 * The browser's own, or null where it has none. What a page puts in their place is not seen here:
 * a content script has objects of its own.
 */
export function browserPainter(): Painter | null {
  if (typeof CSS === 'undefined' || typeof Highlight === 'undefined') return null;
  return CSS.highlights ? { highlights: CSS.highlights, Highlight } : null;
}

/** Paints under one name of the registry that all scripts of a page share. */
export function createBrush({ highlights, Highlight }: Painter, paint: Paint) {
  const name = `takk-${paint}`;
  const own = new Highlight();
  let ranges: Range[] = [];

  return {
    /** Shows exactly these places. What stands right already is left alone: no flicker, no work. */
    show(places: readonly Place[]): void {
      const registered = highlights.get(name);
      // A page that uses the name itself keeps it.
      if (registered && registered !== own) return;
      if (Boolean(registered) === places.length > 0 && same(ranges, places)) return;
      own.clear();
      ranges = places.map(rangeOf);
      for (const range of ranges) own.add(range);
      if (ranges.length === 0) highlights.delete(name);
      else if (!registered) highlights.set(name, own);
    },
  };
}

function same(ranges: readonly Range[], places: readonly Place[]): boolean {
  return (
    ranges.length === places.length &&
    places.every(([start, end], at) => {
      const range = ranges[at];
      return (
        range &&
        isAt(start, range.startContainer, range.startOffset) &&
        isAt(end, range.endContainer, range.endOffset)
      );
    })
  );
}

function isAt([node, offset]: Point, container: Node, at: number): boolean {
  return node === container && offset === at;
}

function rangeOf([start, end]: Place): Range {
  const range = new Range();
  range.setStart(...start);
  range.setEnd(...end);
  return range;
}
