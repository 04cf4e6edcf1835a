import type { Page, WebWorker } from 'puppeteer-core';
import { eventually } from '../../e2e/eventually';
import type { Fault, Scene } from '../fault';

interface Port {
  disconnect(): void;
}
interface World {
  /** Ports that were opened since they are noted. */
  __ports: Port[];
  chrome: {
    runtime: {
      onConnect: { addListener(hear: (port: Port) => void): void };
      getBackgroundPage?(): Promise<World>;
    };
  };
}

/** The background itself in Chromium; in Firefox its page can be had from the sidebar's. */
const nearBackground = async ({ stage, panel }: Scene): Promise<Page | WebWorker> =>
  (await stage.chromium?.worker()) ?? panel;

/** Cuts every port that the background has from now on, and says how many. */
async function cut(place: Page | WebWorker): Promise<number> {
  return await place.evaluate(async () => {
    const here = globalThis as unknown as World;
    const world = 'document' in here ? await here.chrome.runtime.getBackgroundPage?.() : here;
    if (!world) return 0;
    if (!world.__ports) {
      world.__ports = [];
      world.chrome.runtime.onConnect.addListener((port) => world.__ports.push(port));
    }
    const ports = world.__ports.splice(0);
    for (const port of ports) port.disconnect();
    return ports.length;
  });
}

/** Firefox never tells that a page of an extension is loaded: what stands in it does. */
async function loadAnew(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    Object.assign(window, { __old: true });
    setTimeout(() => location.reload());
  });
  await eventually(() =>
    panel.evaluate(() => !('__old' in window) && document.querySelector('#root > *') !== null),
  );
}

export const portCut: Fault = {
  id: 'port-cut',
  what: 'the ports of page and sidebar are cut between keys',
  async strike(scene) {
    // Ports older than the listener cannot be had: both sides open new ones.
    await cut(await nearBackground(scene));
    await loadAnew(scene.panel);
  },
  async type(scene, words) {
    const { page } = scene;
    const place = await nearBackground(scene);
    let ports = 0;
    for (const word of words.split(/(?= )/)) {
      await page.bringToFront();
      await page.keyboard.type(word);
      ports += await eventually(() => cut(place)).catch(() => 0);
    }
    if (ports < 3) throw new Error(`only ${ports} ports were cut`);
  },
};
