import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { eventually, PATIENCE } from './eventually';
import { newSitePage } from './pages';

/** Where `npm run build:firefox` puts the extension. */
export const EXTENSION = resolve(import.meta.dirname, '../../.output/firefox-mv3');

const ID = 'takk@takk.example';
/** Firefox draws this number for each profile; a test has to know it. */
const UUID = '5a1f3c52-7d0e-4b6f-9a51-0c8f5e2d7b11';

export interface CoachedFirefox {
  open(url: string): Promise<Page>;
  /**
   * The sidebar's own page in a tab: Firefox's native sidebar belongs to the browser's window,
   * which cannot be driven from here. It follows the active tab of its window all the same.
   */
  panel: Page;
  strays: string[];
  close(): Promise<void>;
}

/** @throws Error when the extension was not built */
export async function startFirefox(extension = EXTENSION): Promise<CoachedFirefox> {
  if (!existsSync(extension)) throw new Error('Build the extension first: npm run build:firefox');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
    timeout: PATIENCE,
    // The last one allows to open the extension's own page.
    args: ['--width=1280', '--height=1000', '--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'intl.accept_languages': 'en',
    },
  });
  await browser.installExtension(extension);
  const strays: string[] = [];
  const panel = await browser.newPage();
  // Firefox never tells that such a page is loaded: wait for what stands in it instead.
  panel.goto(`moz-extension://${UUID}/sidepanel.html`).catch(() => undefined);
  // A page that is just being replaced answers with an error: it is asked again.
  await eventually(() => panel.$('#root > *').catch(() => null), PATIENCE);
  return {
    panel,
    strays,
    async open(url) {
      const page = await newSitePage(browser, strays);
      await page.goto(url, { waitUntil: 'load' });
      await page.bringToFront();
      return page;
    },
    close: () => browser.close(),
  };
}
