import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { respond } from '../sites/serve';

const EXTENSION = resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** A Chromium with the built extension, and the three sites at their real addresses. */
export interface Coached {
  browser: Browser;
  extensionId: string;
  /** A page whose requests are answered by the test pages; every other request is counted and refused. */
  open(url: string): Promise<Page>;
  /** Presses the toolbar button and gives the native side panel. */
  openPanel(page: Page): Promise<Page>;
  /** Requests that were not for the test pages. */
  strays: string[];
  close(): Promise<void>;
}

/** @throws Error when the extension was not built */
export async function startChromium({ headless = true } = {}): Promise<Coached> {
  if (!existsSync(EXTENSION)) throw new Error('Build the extension first: npm run build');
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless,
    pipe: true,
    enableExtensions: [EXTENSION],
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=en',
      '--window-size=1280,1000',
    ],
    defaultViewport: null,
  });
  const strays: string[] = [];
  const extension = await wakeExtension(browser);

  return {
    browser,
    extensionId: extension.id,
    strays,
    async open(url) {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', async (request) => {
        const answer = await respond(request.url());
        if (answer) {
          await request.respond({ ...answer, body: answer.body });
        } else {
          if (!request.url().startsWith('data:') && !request.url().endsWith('/favicon.ico')) {
            strays.push(request.url());
          }
          await request.abort();
        }
      });
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async openPanel(page) {
      await page.bringToFront();
      const shown = browser.waitForTarget((target) => target.url().includes('sidepanel.html'));
      await extension.triggerAction(page);
      const panel = await (await shown).asPage();
      await panel.waitForSelector('#root > *');
      return panel;
    },
    close: () => browser.close(),
  };
}

/**
 * An extension loaded this way sleeps until something happens to it: the button is pressed once,
 * and it is ready when it has told the browser to open the panel at the next press.
 */
async function wakeExtension(browser: Browser): Promise<Extension> {
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  const extension = await eventually(async () => [...(await browser.extensions()).values()][0]);
  const started = browser.waitForTarget((target) => target.type() === 'service_worker');
  await extension.triggerAction(page);
  const worker = await (await started).worker();
  await eventually(() =>
    worker?.evaluate(
      'globalThis.chrome?.sidePanel?.getPanelBehavior().then((set) => set.openPanelOnActionClick)',
    ),
  );
  return extension;
}

/** Asks until the answer is there. */
export async function eventually<T>(
  ask: () => Promise<T | undefined | null | false> | T | undefined | null | false,
  patience = 10_000,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited ${patience} ms for ${ask}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
