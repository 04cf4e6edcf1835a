import { activeTab } from '../../e2e/background';
import type { Fault, Scene } from '../fault';
import { chromiumOf } from '../stage';

declare const chrome: { tabs: { setZoom(tab: number, factor: number): Promise<void> } };

const FACTORS = [0.5, 0.8, 1.5, 3];

async function zoomTo({ stage, page }: Scene, factor: number): Promise<void> {
  await page.bringToFront();
  const worker = await chromiumOf(stage).worker();
  const tab = await activeTab(worker);
  await worker.evaluate((id, by) => chrome.tabs.setZoom(id, by), tab, factor);
}

export const zoomed: Fault = {
  id: 'zoom',
  what: `the page is zoomed to ${FACTORS.map((factor) => `${factor * 100} %`).join(', ')} while typing`,
  notInFirefox: 'Takk may not ask for the zoom of a tab from the sidebar’s page in a tab',
  async type(scene, words) {
    const size = Math.ceil(words.length / FACTORS.length);
    for (const [index, factor] of FACTORS.entries()) {
      await zoomTo(scene, factor);
      await scene.page.keyboard.type(words.slice(index * size, (index + 1) * size));
    }
    // Clicks of the tests are meant for a page of the usual size.
    await zoomTo(scene, 1);
  },
};
