import type { Page, WebWorker } from 'puppeteer-core';
import type { TabSession } from '../../lib/session/tabSession';

/** The few parts of the extension API that tests ask through the background. */
interface ChromeApi {
  tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    sendMessage(tabId: number, message: unknown): Promise<unknown>;
  };
  storage: { session: { get(): Promise<{ tabs?: Record<string, unknown> }> } };
  action: {
    getBadgeText(of: object): Promise<string>;
    getTitle(of: object): Promise<string>;
    getBadgeBackgroundColor(of: object): Promise<number[]>;
  };
}
declare const chrome: ChromeApi;

export function activeTab(worker: WebWorker): Promise<number> {
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id ?? -1;
  });
}

/** What is kept of every tab. */
export async function sessions(worker: WebWorker): Promise<Record<string, TabSession>> {
  const kept = await worker.evaluate(async () => (await chrome.storage.session.get()).tabs ?? {});
  return kept as Record<string, TabSession>;
}

/**
 * Resolves when the reader of a tab has nothing more to say: it answers only after what was
 * before in the line, and its first messages need a turn of their own.
 */
export async function readerIsDone(worker: WebWorker, tabId: number): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await worker.evaluate((tab) => chrome.tabs.sendMessage(tab, 'ping'), tabId);
  }
}

export interface Toolbar {
  badge: string;
  title: string;
  color: number[];
}

export function toolbar(worker: WebWorker, tabId: number): Promise<Toolbar> {
  return worker.evaluate(async (tab) => {
    const of = { tabId: tab };
    const [badge, title, color] = await Promise.all([
      chrome.action.getBadgeText(of),
      chrome.action.getTitle(of),
      chrome.action.getBadgeBackgroundColor(of),
    ]);
    return { badge, title, color };
  }, tabId);
}

/**
 * Stops the background as the browser does when it has been quiet for a while. The sidebar wakes it
 * at once; that has happened when this resolves.
 */
export async function stopBackground(panel: Page, worker: WebWorker): Promise<void> {
  const client = await panel.createCDPSession();
  let stopped = false;
  const woken = new Promise<void>((done) => {
    client.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { runningStatus } of versions) {
        if (runningStatus === 'stopped') stopped = true;
        if (runningStatus === 'starting' && stopped) done();
      }
    });
  });
  await client.send('ServiceWorker.enable');
  await client.send('ServiceWorker.stopAllWorkers');
  await woken;
  // The debugger of the tests holds a starting worker; without one it starts by itself.
  await worker.client.send('Runtime.runIfWaitingForDebugger');
  await client.detach();
}
