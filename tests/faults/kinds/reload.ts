import { en } from '../../../lib/i18n/en';
import { coach } from '../../e2e/chromium';
import { eventually } from '../../e2e/eventually';
import { readSidebar } from '../../e2e/sidebar';
import type { Fault, Scene } from '../fault';
import { chromiumOf } from '../stage';

declare const chrome: { runtime: { reload(): void } };

/** Takk starts anew under a page that still has the old reader in it. */
export async function reload({ stage, page }: Scene): Promise<void> {
  const { browser, worker } = chromiumOf(stage);
  const old = await worker();
  const gone = new Promise<void>((done) => {
    browser.on('targetdestroyed', (target) => target.url() === old.url() && done());
  });
  // The answer never comes: whoever should give it is gone.
  await old.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await gone;
  await page.bringToFront();
}

/** The browser has closed the sidebar; opened again it says what to do, and that helps. */
export async function asksToReload(scene: Scene): Promise<void> {
  const { stage, page } = scene;
  const again = await coach(chromiumOf(stage));
  scene.panel = await again.openPanel(page);
  await eventually(async () => (await readSidebar(scene.panel)).headings.includes(en.stale.title));
}

export const reloaded: Fault = {
  id: 'reloaded',
  what: 'Takk is reloaded between two keys',
  notInFirefox: 'the sidebar stands in a tab of its own there, which goes with the extension',
  ruins: true,
  strike: reload,
  recovers: asksToReload,
};
