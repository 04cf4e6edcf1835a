import type { Page, WebWorker } from 'puppeteer-core';
import { READER_PORT, VIEW_PORT } from '../../../lib/session/messages';
import { eventually } from '../../e2e/eventually';
import type { Fault } from '../fault';
import type { Stage } from '../stage';

interface Port {
  name: string;
  disconnect(): void;
}
interface World {
  /** Ports that were opened since they are noted, and not cut yet. */
  __ports: Port[];
  Array: typeof Array;
  Function: typeof Function;
  chrome: {
    runtime: {
      onConnect: { addListener(hear: (port: Port) => void): void };
      getBackgroundPage?(): Promise<World>;
    };
  };
}

/** The background itself in Chromium; in Firefox its page can be had from the sidebar's. */
const nearBackground = async ({ chromium, panel }: Stage): Promise<Page | WebWorker> =>
  (await chromium?.worker()) ?? panel;

/** Cuts every port that the background is known to have, once all the named are among them. */
async function cut(stage: Stage, wanted: readonly string[]): Promise<boolean> {
  const place = await nearBackground(stage);
  return await place.evaluate(async (names) => {
    const here = globalThis as unknown as World;
    const world = 'document' in here ? await here.chrome.runtime.getBackgroundPage?.() : here;
    if (!world) return false;
    if (!world.__ports) {
      // All of it the background's own: what is of the sidebar's page ends when that is loaded anew.
      world.__ports = new world.Array();
      const { bind } = world.Function.prototype;
      const note = bind.call(world.Array.prototype.push, world.__ports);
      world.chrome.runtime.onConnect.addListener(note);
    }
    if (!names.every((name) => world.__ports.some((port) => port.name === name))) return false;
    for (const port of world.__ports.splice(0)) port.disconnect();
    return true;
  }, wanted);
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
  async prepare(_, stage) {
    // Ports older than the listener cannot be had. The page has none yet, the sidebar opens another.
    await cut(stage, []);
    await loadAnew(stage.panel);
  },
  async type({ stage, page }, words) {
    for (const word of words.split(/(?= )/)) {
      await page.bringToFront();
      await page.keyboard.type(word);
      // Both sides have to be back from the last cut.
      await eventually(() => cut(stage, [READER_PORT, VIEW_PORT]));
    }
  },
};
