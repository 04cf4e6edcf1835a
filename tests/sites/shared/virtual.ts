/**
 * Lists of which only the rows near the window are in the page. A row that is scrolled away is
 * really gone; when it comes back it is drawn anew.
 */

import { h } from './dom';

export interface Rows<Row> {
  readonly root: Element;
  /** May grow. */
  readonly rows: readonly Row[];
  /** Where a row stands in the window, or would stand. */
  edges(row: Row): { readonly top: number; readonly bottom: number };
  show(row: Row): void;
  hide(row: Row): void;
}

/** Rows between these heights of the window are shown; `top` leaves room for a bar over the page. */
interface Reach {
  readonly top: number;
  readonly below: number;
}

/** Follows the window's scrolling as long as the list is in the page; gives a way to look anew. */
export function keepNear<Row>(list: Rows<Row>, { top, below }: Reach): () => void {
  const shown = new Set<Row>();
  const end = new AbortController();
  const look = () => {
    if (!list.root.isConnected) return end.abort();
    for (const row of list.rows) {
      const edges = list.edges(row);
      const near = edges.bottom > top && edges.top < innerHeight + below;
      if (near === shown.has(row)) continue;
      if (near) {
        shown.add(row);
        list.show(row);
      } else {
        shown.delete(row);
        list.hide(row);
      }
    }
  };
  addEventListener('scroll', look, { passive: true, signal: end.signal });
  addEventListener('resize', look, { signal: end.signal });
  // Whoever asked for the list puts it into the page.
  queueMicrotask(look);
  return look;
}

/** A row that leaves an empty block of its own height behind. */
export interface Block {
  draw(): HTMLElement;
  /** What stays in the page around it. */
  readonly around?: HTMLElement;
  /** Called when it was scrolled away. */
  gone?(): void;
}

/** Puts blocks into a list, each empty until it comes near; `guess`: their height before that. */
export function lazyBlocks(
  root: HTMLElement,
  blocks: readonly Block[],
  guess: number,
  reach: Reach,
): void {
  const empty = (height: number) => h('div', { style: `height:${height}px` });
  const rows = blocks.map((block) => ({ block, element: empty(guess) as HTMLElement }));
  for (const { block, element } of rows) {
    block.around?.append(element);
    root.append(block.around ?? element);
  }
  const put = (row: (typeof rows)[number], element: HTMLElement) => {
    row.element.replaceWith(element);
    row.element = element;
  };
  keepNear(
    {
      root,
      rows,
      edges: ({ element }) => element.getBoundingClientRect(),
      show: (row) => put(row, row.block.draw()),
      hide: (row) => {
        put(row, empty(row.element.offsetHeight));
        row.block.gone?.();
      },
    },
    reach,
  );
}
