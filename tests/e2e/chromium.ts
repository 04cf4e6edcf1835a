import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, {
  type Browser,
  type Extension,
  type Page,
  type Target,
  type WebWorker,
} from 'puppeteer-core';
import { eventually, PATIENCE } from './eventually';
import { newSitePage } from './pages';

export { eventually } from './eventually';

/** Where `npm run build` puts the extension. */
export const EXTENSION = resolve(import.meta.dirname, '../../.output/chrome-mv3');

interface Options {
  headless?: boolean;
  /** The folder of the built extension; null: a browser without it. */
  extension?: string | null;
}

/** The three sites at their real addresses, in a Chromium without Takk. */
export interface Plain {
  browser: Browser;
  /** Opens a page in a new tab. */
  open(url: string): Promise<Page>;
  /** Requests that were not for the test pages. */
  strays: string[];
  close(): Promise<void>;
}

/** The same with the built extension. */
export interface Coached extends Plain {
  extensionId: string;
  /** Presses the toolbar button and gives the native side panel, or the one that is open. */
  openPanel(page: Page): Promise<Page>;
  /** The side panel of a further window. */
  openSecondPanel(page: Page): Promise<Page>;
  /** The background, awake. */
  worker(): Promise<WebWorker>;
  /** Loads the extension anew from its folder under the open pages, as the browser does to update it. */
  reload(): Promise<void>;
}

export async function startPlain(options: Options = {}): Promise<Plain> {
  const { headless = true, extension = null } = options;
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless,
    timeout: PATIENCE,
    pipe: true,
    // True: none yet, but one can be installed later.
    enableExtensions: extension ? [extension] : true,
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
  return {
    browser,
    strays,
    async open(url) {
      const page = await newSitePage(browser, strays);
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    close: () => browser.close(),
  };
}

/** @throws Error when the extension was not built */
export async function startChromium(options: Options = {}): Promise<Coached> {
  const folder = options.extension ?? EXTENSION;
  if (!existsSync(folder)) throw new Error('Build the extension first: npm run build');
  const plain = await startPlain({ ...options, extension: folder });
  return coach(plain, folder);
}

/** Wakes the extension that a browser has from a folder. */
export async function coach(plain: Plain, folder = EXTENSION): Promise<Coached> {
  const { browser } = plain;
  const extension = await wakeExtension(browser);
  const isPanel = (target: { url(): string }) => target.url().includes('sidepanel.html');
  const isWorker = (target: Target) =>
    target.type() === 'service_worker' && target.url().includes(extension.id);
  const shownIn = async (target: Target) => {
    const panel = await target.asPage();
    await panel.waitForSelector('#root > *');
    return panel;
  };
  return {
    ...plain,
    extensionId: extension.id,
    async openPanel(page) {
      await page.bringToFront();
      const open = browser.targets().find(isPanel);
      const shown = open ?? browser.waitForTarget(isPanel, { timeout: PATIENCE });
      if (!open) await extension.triggerAction(page);
      return shownIn(await shown);
    },
    async openSecondPanel(page) {
      await page.bringToFront();
      const open = browser.targets().filter(isPanel);
      const shown = browser.waitForTarget((target) => isPanel(target) && !open.includes(target));
      await extension.triggerAction(page);
      return shownIn(await shown);
    },
    // A background that was replaced may still be listed, before the one that has its place.
    worker: () => eventually(() => browser.targets().findLast(isWorker)?.worker()),
    async reload() {
      const old = browser.targets().filter(isWorker);
      const started = browser.waitForTarget((each) => isWorker(each) && !old.includes(each));
      await browser.installExtension(folder);
      // The debugger of the tests keeps the old background alive, and it would go on answering.
      for (const each of old) await (await each.worker())?.close();
      await isReady(await (await started).worker());
    },
  };
}

/**
 * An extension loaded this way sleeps until something happens to it: the button is pressed once,
 * and it is ready when it has told the browser to open the panel at the next press.
 */
async function wakeExtension(browser: Browser): Promise<Extension> {
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  const extension = await eventually(
    async () => [...(await browser.extensions()).values()][0],
    PATIENCE,
  );
  const started = browser.waitForTarget((target) => target.type() === 'service_worker', {
    timeout: PATIENCE,
  });
  await extension.triggerAction(page);
  await isReady(await (await started).worker());
  return extension;
}

async function isReady(worker: WebWorker | null): Promise<void> {
  await eventually(
    () =>
      worker?.evaluate(
        'globalThis.chrome?.sidePanel?.getPanelBehavior().then((set) => set.openPanelOnActionClick)',
      ),
    PATIENCE,
  );
}
