import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Coached, EXTENSION, startChromium } from '../e2e/chromium';
import { chord } from '../e2e/composer';
import { startFirefox } from '../e2e/firefox';
import { ELSEWHERE } from '../e2e/pages';

export type BrowserName = 'chromium' | 'firefox';

/** A browser with Takk in it, and the sidebar open. */
export interface Stage {
  browser: BrowserName;
  /** What only Chromium's protocol can do. */
  chromium: (Coached & { folder: string }) | null;
  panel: Page;
  open(url: string): Promise<Page>;
  /** Copies what is selected, and pastes into what has the focus. */
  copy(page: Page): Promise<void>;
  paste(page: Page): Promise<void>;
  strays: string[];
  close(): Promise<void>;
}

export async function startStage(browser: BrowserName): Promise<Stage> {
  if (browser === 'firefox') {
    const coached = await startFirefox();
    return {
      ...coached,
      browser,
      chromium: null,
      copy: (page) => chord(page, 'Control', 'c'),
      paste: (page) => chord(page, 'Control', 'v'),
    };
  }
  // A copy, which a fault may change.
  const folder = mkdtempSync(join(tmpdir(), 'takk-'));
  cpSync(EXTENSION, folder, { recursive: true });
  const chromium = await startChromium({ extension: folder });
  return {
    browser,
    chromium: { ...chromium, folder },
    panel: await chromium.openPanel(await chromium.open(ELSEWHERE)),
    open: chromium.open,
    copy: (page) => page.keyboard.press('c', { commands: ['Copy'] }),
    paste: (page) => page.keyboard.press('v', { commands: ['Paste'] }),
    strays: chromium.strays,
    async close() {
      await chromium.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** @throws Error where the fault should have said that it is not for Firefox */
export function chromiumOf({ chromium }: Stage): NonNullable<Stage['chromium']> {
  if (!chromium) throw new Error('only Chromium can do this');
  return chromium;
}
