import type { Page } from 'puppeteer-core';
import { ELSEWHERE } from '../e2e/pages';
import { type BrowserName, type Cells, STEPS } from './cell';
import type { Row } from './rows';
import { type Stage, startStage } from './stage';
import { visit } from './visit';

export interface Visited {
  row: Row;
  browser: BrowserName;
  cells: Cells;
}

export const failed = ({ cells }: Visited): boolean =>
  STEPS.some((step) => cells[step].state === 'failed');

/**
 * Visits all rows in one page of one browser. After a failure the next has a new page, and nothing
 * of the last.
 * @throws Error when a page asked the network for anything
 */
export async function visitAll(
  browser: BrowserName,
  rows: readonly Row[],
  tell: (visited: Visited) => void = () => {},
): Promise<Visited[]> {
  const stage: Stage = await startStage(browser);
  const all: Visited[] = [];
  try {
    let page: Page | null = null;
    for (const row of rows) {
      page ??= await stage.open(ELSEWHERE);
      const visited: Visited = { row, browser, cells: await visit(page, stage.panel, row) };
      all.push(visited);
      tell(visited);
      if (!failed(visited)) continue;
      await page.close();
      page = null;
    }
  } finally {
    await stage.close();
  }
  if (stage.strays.length > 0) throw new Error(`asked for ${stage.strays.join(', ')}`);
  return all;
}
