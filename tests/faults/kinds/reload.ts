import { en } from '../../../lib/i18n/en';
import { eventually } from '../../e2e/eventually';
import { readSidebar } from '../../e2e/sidebar';
import type { Fault, Scene } from '../fault';
import { chromiumOf } from '../stage';

/** Takk starts anew under a page that still has the old reader in it. */
export async function reload({ stage, page }: Scene): Promise<void> {
  await chromiumOf(stage).reload();
  await page.bringToFront();
}

/** The browser has closed the sidebar; opened again it says what to do. */
export async function asksToReload(scene: Scene): Promise<void> {
  const { stage, page } = scene;
  scene.panel = await chromiumOf(stage).openPanel(page);
  const said = () => readSidebar(scene.panel);
  await eventually(async () => (await said()).headings.includes(en.stale.title)).catch(async () => {
    throw new Error(`the sidebar shows: ${(await said()).text.slice(0, 160)}`);
  });
}

export const reloaded: Fault = {
  id: 'reloaded',
  what: 'Takk is reloaded between two keys',
  notInFirefox: 'the sidebar stands in a tab of its own there, which goes with the extension',
  ruins: true,
  strike: reload,
  recovers: asksToReload,
};
