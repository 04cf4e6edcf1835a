import type { Page } from 'puppeteer-core';
import { PATIENCE } from '../e2e/eventually';
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

const failed = ({ cells }: Visited): boolean =>
  STEPS.some((step) => cells[step].state === 'failed');

/** What went wrong in a visit. */
export const failuresOf = ({ row, browser, cells }: Visited): string[] =>
  STEPS.flatMap((step) => {
    const cell = cells[step];
    const { surface, language } = row;
    return cell.state === 'failed'
      ? [`${browser} ${surface.id} ${language} ${step}: ${cell.why}`]
      : [];
  });

/**
 * Visits all rows in one page of one browser. After a failure the next one has a browser of its
 * own: nothing of the last can reach it.
 * @throws Error when a page asked the network for anything
 */
export async function visitAll(
  browser: BrowserName,
  rows: readonly Row[],
  tell: (visited: Visited) => void = () => {},
): Promise<Visited[]> {
  const all: Visited[] = [];
  let open: { stage: Stage; page: Page } | null = null;
  const leave = async () => {
    const left = open?.stage;
    open = null;
    await left?.close();
    if (left && left.strays.length > 0) throw new Error(`asked for ${left.strays.join(', ')}`);
  };
  for (const row of rows) {
    open ??= await start(browser);
    const cells = await visit(open.page, open.stage, row);
    const visited: Visited = { row, browser, cells };
    all.push(visited);
    tell(visited);
    if (failed(visited)) await leave();
  }
  await leave();
  return all;
}

async function start(browser: BrowserName): Promise<{ stage: Stage; page: Page }> {
  const stage = await startStage(browser);
  const page = await stage.open(ELSEWHERE);
  page.setDefaultTimeout(PATIENCE);
  return { stage, page };
}
