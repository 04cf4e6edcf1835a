import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activeTab, readerIsDone } from '../background';
import { type Coached, EXTENSION, type Plain, startChromium, startPlain } from '../chromium';
import { openComposer } from '../composer';
import { replies } from '../replies';
import { readSidebar } from '../sidebar';

let coached: Coached;
let plain: Plain;
let panel: Page;
beforeAll(async () => {
  coached = await startChromium();
  plain = await startPlain();
  panel = await coached.openPanel(await coached.open('https://x.com/home'));
});
afterAll(() => Promise.all([coached?.close(), plain?.close()]));

/** Makes a page do the same each time, and notes what ever changes in it outside the editor. */
function prepare(composer: string): void {
  let seed = 1;
  Math.random = () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
  const log = new Set<string>();
  Object.assign(window, { __log: log });
  const name = (node: Node) =>
    node instanceof Element ? `${node.tagName}.${node.getAttribute('class')}` : node.nodeName;
  new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      if (element?.closest(composer)) continue;
      if (type === 'attributes') log.add(`${name(target)} @${attributeName}`);
      for (const node of addedNodes) log.add(`${name(target)} + ${name(node)}`);
    }
  }).observe(document, { attributes: true, childList: true, subtree: true });
}

interface Snapshot {
  /** The whole page, open shadow roots too, after each step. */
  steps: string[];
  changes: string[];
  globals: string[];
}

/** The page as it stands, attributes and open shadow roots included. */
function serialise(): string {
  const inside = (root: Document | ShadowRoot): string => {
    const hosts = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const html = root instanceof Document ? root.documentElement.outerHTML : root.innerHTML;
    const sheets = `${root.styleSheets.length} ${root.adoptedStyleSheets.length} sheets`;
    return [html, sheets, ...hosts.map(inside)].join('\n');
  };
  return inside(document);
}

/** Types a reply a few words at a time and writes down the page after each. */
async function run(
  browser: Plain,
  { surface, poor }: (typeof replies)[number],
  settled: (page: Page) => Promise<void>,
): Promise<Snapshot> {
  const page = await browser.open('https://x.com/home');
  await page.evaluateOnNewDocument(prepare, surface.composer);
  await page.goto(surface.url);
  const steps = [await page.evaluate(serialise)];
  await openComposer(page, surface);
  for (const part of poor.match(/(?:\S+\s*){1,4}/g) ?? []) {
    await page.keyboard.type(part);
    await settled(page);
    steps.push(await page.evaluate(serialise));
  }
  const rest = await page.evaluate(() => ({
    changes: [...(window as unknown as { __log: Set<string> }).__log].sort(),
    globals: Object.getOwnPropertyNames(window).sort(),
  }));
  await page.close();
  return { steps, ...rest };
}

describe('the page is the same with and without Takk', () => {
  it.each(replies.map((each) => [each.surface.id, each] as const))('%s', async (_, each) => {
    const frame = (page: Page) =>
      page.evaluate(
        () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done))),
      );
    const without = await run(plain, each, frame);
    const control = await run(plain, each, frame);
    const worker = await coached.worker();
    let judged = 0;
    const withTakk = await run(coached, each, async (page) => {
      await readerIsDone(worker, await activeTab(worker));
      await frame(page);
      if ((await readSidebar(panel)).score !== null) judged += 1;
    });
    // The method itself: two runs without Takk are the same.
    expect(control).toEqual(without);
    expect(judged).toBeGreaterThan(1);
    expect(withTakk).toEqual(without);
  });
});

it('the page hears nothing of Takk', async () => {
  const [{ surface, poor }] = replies as readonly [(typeof replies)[number]];
  const page = await coached.open('https://x.com/home');
  await page.evaluateOnNewDocument((id) => {
    const heard: string[] = [];
    Object.assign(window, { __heard: heard });
    addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)), true);
    // A site knows the ids of extensions, and the framework that they are built with.
    for (const name of [`${id}:reader:wxt:content-script-started`, 'wxt:content-script-started']) {
      document.addEventListener(name, () => heard.push(name), true);
    }
  }, coached.extensionId);
  await page.goto(surface.url);
  await openComposer(page, surface);
  await page.keyboard.type(poor);
  const worker = await coached.worker();
  await readerIsDone(worker, await activeTab(worker));
  const heard = await page.evaluate(() => (window as unknown as { __heard: string[] }).__heard);
  // The site's own messages are none of Takk's.
  const ofTakk = (message: string) =>
    /wxt|takk/i.test(message) || message.includes(coached.extensionId);
  expect(heard.filter(ofTakk)).toEqual([]);
  await page.close();
});

describe('nothing leaves the browser', () => {
  const tryAll = async (address: string) => {
    const refused: string[] = [];
    addEventListener('securitypolicyviolation', (event) => {
      refused.push((event as SecurityPolicyViolationEvent).effectiveDirective);
    });
    const ways = [
      () => fetch(address),
      () => fetch(address, { mode: 'no-cors', method: 'POST', body: 'words' }),
      () =>
        new Promise((done, fail) => {
          const socket = new WebSocket(address.replace('http', 'ws'));
          socket.onopen = done;
          socket.onerror = fail;
        }),
    ];
    const got = await Promise.allSettled(ways.map(async (way) => way()));
    return { refused, got: got.map(({ status }) => status) };
  };

  it('not from the sidebar, nor from the background', async () => {
    let calls = 0;
    const server = createServer((_, answer) => {
      calls += 1;
      answer.setHeader('access-control-allow-origin', '*');
      answer.end('yes');
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    // The server is there for whoever may ask.
    expect(await (await fetch(address)).text()).toBe('yes');
    calls = 0;

    const worker = await coached.worker();
    for (const place of [panel, worker]) {
      const { got, refused } = await place.evaluate(tryAll, address);
      expect(got).toEqual(['rejected', 'rejected', 'rejected']);
      expect(refused).toContain('connect-src');
    }
    expect(calls).toBe(0);
    server.close();
  });

  it('and no page was asked for anything', () => {
    expect(coached.strays).toEqual([]);
    expect(plain.strays).toEqual([]);
  });
});

it('asks for no more than it needs', () => {
  const manifest = JSON.parse(readFileSync(join(EXTENSION, 'manifest.json'), 'utf8'));
  const sites = [
    'https://twitter.com/*',
    'https://web.facebook.com/*',
    'https://www.facebook.com/*',
    'https://www.linkedin.com/*',
    'https://x.com/*',
  ];
  expect(manifest.permissions.toSorted()).toEqual(['sidePanel', 'storage']);
  expect(manifest.host_permissions.toSorted()).toEqual(sites);
  const read = manifest.content_scripts.flatMap(({ matches }: { matches: string[] }) => matches);
  expect(read.toSorted()).toEqual(sites);
  for (const key of [
    'web_accessible_resources',
    'optional_permissions',
    'optional_host_permissions',
    'externally_connectable',
  ]) {
    expect(manifest).not.toHaveProperty(key);
  }
  expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
});
