/** Cells of a timeline; a long one has them at their own heights in a box of the whole height. */

import { h } from '../shared/dom';
import { does } from '../shared/situation';
import { keepNear } from '../shared/virtual';

type Draw = () => HTMLElement;

export interface Cells {
  readonly element: HTMLElement;
  /** A further cell, before the one that stands at this place now. */
  insert(at: number, draw: Draw): void;
}

export function cells(draws: readonly Draw[]): Cells {
  return does('virtual') ? nearOnes(draws) : all(draws);
}

function all(draws: readonly Draw[]): Cells {
  const element = h('div', {}, ...draws.map((draw) => draw()));
  const insert = (at: number, draw: Draw) =>
    element.insertBefore(draw(), element.children[at] ?? null);
  return { element, insert };
}

interface Row {
  readonly draw: Draw;
  height: number;
  cell?: HTMLElement | undefined;
}

/** The height of a cell that was never drawn. */
const GUESS = 150;

function nearOnes(draws: readonly Draw[]): Cells {
  const element = h('div', { style: 'position:relative' });
  const row = (draw: Draw): Row => ({ draw, height: GUESS });
  const rows = draws.map(row);
  const topOf = (of: Row) =>
    rows.slice(0, rows.indexOf(of)).reduce((top, { height }) => top + height, 0);
  const place = () => {
    for (const each of rows) if (each.cell) each.height = each.cell.offsetHeight;
    for (const each of rows) {
      each.cell?.setAttribute(
        'style',
        `position:absolute;width:100%;transform:translateY(${topOf(each)}px)`,
      );
    }
    const whole = rows.reduce((sum, { height }) => sum + height, 0);
    element.setAttribute('style', `position:relative;min-height:${whole}px`);
  };
  const look = keepNear(
    {
      root: element,
      rows,
      edges: (of) => {
        const top = element.getBoundingClientRect().top + topOf(of);
        return { top, bottom: top + of.height };
      },
      show: (of) => {
        const cell = of.draw();
        of.cell = cell;
        const next = rows.slice(rows.indexOf(of) + 1).find((each) => each.cell);
        element.insertBefore(cell, next?.cell ?? null);
        place();
        sizes.observe(cell);
      },
      hide: (of) => {
        if (of.cell) sizes.unobserve(of.cell);
        of.cell?.remove();
        of.cell = undefined;
      },
    },
    { top: -100, below: 300 },
  );
  const arrange = () => {
    place();
    look();
  };
  // A box that opens in a cell moves those below.
  const sizes = new ResizeObserver(() => requestAnimationFrame(arrange));
  const insert = (at: number, draw: Draw) => {
    rows.splice(at, 0, row(draw));
    arrange();
  };
  return { element, insert };
}
