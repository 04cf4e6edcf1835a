import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SITES } from '../../../lib/coach/vocabulary';
import { activeTab, readerIsDone } from '../background';
import { type Coached, EXTENSION, eventually, startChromium } from '../chromium';
import { openComposer } from '../composer';
import { type Replies, replies } from '../replies';

const KEYS = 60;
const LIMIT = 100;
/**
 * Bytes. Of one site: reading takes half of it, the rest inserts, underlines, holds a send and
 * notices what became of it.
 */
const LARGEST_READER = 34_000;

let coached: Coached;
beforeAll(async () => {
  coached = await startChromium();
});
afterAll(() => coached?.close());

interface Clocks {
  /** When each draft was on the screen of the sidebar. */
  __shown: Record<string, number>;
  /** When each key went down. */
  __keys: number[];
}

/** Notes when a view has come to the sidebar and a frame was drawn after it. */
function clockViews(): void {
  const shown: Record<string, number> = {};
  Object.assign(window, { __shown: shown });
  const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
  interface Runtime {
    connect(info: object): { onMessage: { addListener(hear: (message: Sent) => void): void } };
  }
  interface Sent {
    view?: { draft: string };
  }
  const connect = runtime.connect.bind(runtime);
  runtime.connect = (info) => {
    const port = connect(info);
    // After the sidebar's own listener, and then when that frame is done.
    setTimeout(() =>
      port.onMessage.addListener(({ view }) => {
        requestAnimationFrame(() =>
          setTimeout(() => {
            if (view) shown[view.draft] ??= performance.timeOrigin + performance.now();
          }),
        );
      }),
    );
    return port;
  };
}

const median = (times: number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;

async function measure({ surface, good }: Replies, panel: Page, page: Page): Promise<number[]> {
  await page.bringToFront();
  const composer = await openComposer(page, surface);
  await page.evaluate(() => {
    const keys: number[] = [];
    Object.assign(window, { __keys: keys });
    addEventListener(
      'keydown',
      ({ timeStamp }) => keys.push(performance.timeOrigin + timeStamp),
      true,
    );
  });
  const times: number[] = [];
  // What is typed first wakes everything up.
  const start = good.slice(0, 20);
  await page.keyboard.type(start);
  for (const key of good.slice(20, 20 + KEYS)) {
    const draft = `${await composer.text()}${key}`;
    await page.keyboard.type(key);
    const pressed = await page.evaluate(() => (window as unknown as Clocks).__keys.at(-1) ?? 0);
    const shown = await eventually(() =>
      panel.evaluate((text) => (window as unknown as Clocks).__shown[text], draft),
    );
    times.push(shown - pressed);
  }
  return times;
}

it(`the sidebar follows within ${LIMIT} ms of a key (median)`, async () => {
  const panel = await coached.openPanel(await coached.open('https://x.com/home'));
  await panel.evaluateOnNewDocument(clockViews);
  await panel.reload();
  await panel.waitForSelector('#root > *');
  for (const each of replies) {
    const page = await coached.open(each.surface.url);
    const times = await measure(each, panel, page);
    const [fast, slow] = [
      times.toSorted((a, b) => a - b).at(5),
      times.toSorted((a, b) => b - a)[5],
    ];
    console.log(
      `${each.surface.id}: key to sidebar ${median(times).toFixed(0)} ms median of ${times.length} keys` +
        ` (${fast?.toFixed(0)} to ${slow?.toFixed(0)} ms for nine in ten)`,
    );
    expect(times).toHaveLength(KEYS);
    expect(median(times)).toBeLessThan(LIMIT);
    await page.close();
  }
});

it('the reader of each site is small', () => {
  for (const site of SITES) {
    const { size } = statSync(join(EXTENSION, `reader-${site}.js`));
    console.log(`the reader of ${site} has ${size} bytes`);
    expect(size).toBeLessThan(LARGEST_READER);
  }
});

/** The world of the reader in a page, as the debugger sees it. */
async function readerWorld(page: Page): Promise<{ client: CDPSession; context: number }> {
  const client = await page.createCDPSession();
  let context = 0;
  client.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
    if (origin === `chrome-extension://${coached.extensionId}`) context = id;
  });
  await client.send('Runtime.enable');
  await eventually(() => context);
  return { client, context };
}

it('does nothing before a reply box has the focus', async () => {
  const [first] = replies;
  if (!first) throw new Error('no replies');
  const worker = await coached.worker();
  await worker.evaluate(() => {
    const ports: string[] = [];
    Object.assign(globalThis, { __ports: ports });
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { onConnect: { addListener(hear: (port: Port) => void): void } } };
    };
    interface Port {
      name: string;
    }
    chrome.runtime.onConnect.addListener(({ name }) => ports.push(name));
  });
  const ports = () =>
    worker.evaluate(() => (globalThis as unknown as { __ports: string[] }).__ports);

  const page = await coached.open(first.surface.url);
  const { client, context: contextId } = await readerWorld(page);
  /** How many objects of a kind live in the reader's world. */
  const count = async (kind: string) => {
    const { result } = await client.send('Runtime.evaluate', {
      expression: `${kind}.prototype`,
      contextId,
    });
    const { objects } = await client.send('Runtime.queryObjects', {
      prototypeObjectId: result.objectId ?? '',
    });
    const length = await client.send('Runtime.callFunctionOn', {
      functionDeclaration: 'function () { return this.length }',
      objectId: objects.objectId ?? '',
      returnByValue: true,
    });
    return length.result.value as number;
  };
  /** The reader's own listeners on document and window. */
  const listeners = async () => {
    const of = async (expression: string) => {
      const { result } = await client.send('Runtime.evaluate', { expression, contextId });
      const found = await client.send('DOMDebugger.getEventListeners', {
        objectId: result.objectId ?? '',
      });
      return found.listeners.map(({ type }) => type);
    };
    return [...(await of('document')), ...(await of('window'))].sort();
  };
  const state = async () => ({
    ports: await ports(),
    mutation: await count('MutationObserver'),
    resize: await count('ResizeObserver'),
    intersection: await count('IntersectionObserver'),
  });

  // A person looks round: clicks, scrolls, uses the search field.
  await page.mouse.click(600, 500);
  await page.mouse.wheel({ deltaY: 400 });
  await page.click('[data-testid="SearchBox_Search_Input"]');
  await page.keyboard.type('parcels');
  await readerIsDone(worker, await activeTab(worker));
  expect(await state()).toEqual({ ports: [], mutation: 0, resize: 0, intersection: 0 });
  // The framework listens for a newer copy of the reader: that is silent too.
  expect((await listeners()).filter((type) => !type.includes('wxt:'))).toEqual(['focusin']);

  // And the same instruments do see the reader at work.
  await openComposer(page, first.surface);
  await page.keyboard.type('Hi');
  // One observer of the box, one of what stands around it.
  await expect.poll(state).toMatchObject({ ports: ['reader'], mutation: 2 });
});
