import type { MediaFeature, Page } from 'puppeteer-core';
import { eventually } from '../../e2e/eventually';
import { readSidebar } from '../../e2e/sidebar';
import { follows } from '../endure';
import type { Fault } from '../fault';

const onlyChromium = 'its protocol for tests has no way to ask for it';

/** Sets a preference of the person for a page, and back with an empty value. */
async function prefer(page: Page, ...features: MediaFeature[]): Promise<void> {
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', { features });
}

function preferring(id: string, what: string, feature: MediaFeature): Fault {
  const set = async (pages: Page[], value: string) => {
    for (const page of pages) await prefer(page, { ...feature, value });
  };
  return {
    id,
    what,
    notInFirefox: onlyChromium,
    strike: ({ page, panel }) => set([page, panel], feature.value),
    async recovers(scene) {
      const { page, panel } = scene;
      const query = `(${feature.name}: ${feature.value})`;
      for (const place of [page, panel]) {
        const holds = await place.evaluate((asked) => matchMedia(asked).matches, query);
        if (!holds) throw new Error(`${query} does not hold`);
      }
      await follows(scene);
      // The verdict is there in words, and nothing moves for long.
      if (!(await readSidebar(panel)).scoreWords) throw new Error('the score has no words');
      await eventually(() => panel.evaluate(() => document.getAnimations().length === 0));
      await set([page, panel], '');
    },
  };
}

export const reducedMotion = preferring('reduced-motion', 'the person wants less motion', {
  name: 'prefers-reduced-motion',
  value: 'reduce',
});

export const forcedColours = preferring('forced-colours', 'the system forces its own colours', {
  name: 'forced-colors',
  value: 'active',
});
