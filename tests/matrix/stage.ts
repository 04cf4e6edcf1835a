import type { KeyInput, Page } from 'puppeteer-core';
import { startChromium } from '../e2e/chromium';
import { startFirefox } from '../e2e/firefox';
import { BROKEN, choose } from '../e2e/guard';
import { ELSEWHERE } from '../e2e/pages';
import type { BrowserName } from './cell';

/** A browser with Takk in it, the sidebar open, and the guard on. */
export interface Stage {
  panel: Page;
  open(url: string): Promise<Page>;
  /** Real keys, as fast as the browser takes them. */
  type(page: Page, text: string): Promise<void>;
  strays: string[];
  close(): Promise<void>;
}

export async function startStage(browser: BrowserName): Promise<Stage> {
  const stage = await (browser === 'firefox' ? firefoxWithPanel() : chromiumWithPanel());
  await choose(stage.panel, { guard: BROKEN });
  return stage;
}

async function firefoxWithPanel(): Promise<Stage> {
  // All keys go there as one order.
  return { ...(await startFirefox()), type: ({ keyboard }, text) => keyboard.type(text) };
}

async function chromiumWithPanel(): Promise<Stage> {
  const chromium = await startChromium();
  const panel = await chromium.openPanel(await chromium.open(ELSEWHERE));
  return { ...chromium, panel, type: typeAhead };
}

/** Chromium takes keys one after the other; none waits here for the answer to the one before. */
async function typeAhead({ keyboard }: Page, text: string): Promise<void> {
  const keys = [...text] as KeyInput[];
  await Promise.all(keys.flatMap((key) => [keyboard.down(key), keyboard.up(key)]));
}
