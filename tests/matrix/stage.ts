import type { Page } from 'puppeteer-core';
import { startChromium } from '../e2e/chromium';
import { startFirefox } from '../e2e/firefox';
import { BROKEN, choose } from '../e2e/guard';
import { ELSEWHERE } from '../e2e/pages';
import type { BrowserName } from './cell';

/** A browser with Takk in it, the sidebar open, and the guard on. */
export interface Stage {
  panel: Page;
  open(url: string): Promise<Page>;
  strays: string[];
  close(): Promise<void>;
}

export async function startStage(browser: BrowserName): Promise<Stage> {
  const stage = browser === 'firefox' ? await startFirefox() : await chromiumWithPanel();
  await choose(stage.panel, { guard: BROKEN });
  return stage;
}

async function chromiumWithPanel(): Promise<Stage> {
  const chromium = await startChromium();
  return { ...chromium, panel: await chromium.openPanel(await chromium.open(ELSEWHERE)) };
}
