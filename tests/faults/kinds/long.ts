import { en } from '../../../lib/i18n/en';
import { eventually } from '../../e2e/eventually';
import { readSidebar } from '../../e2e/sidebar';
import { returnTo } from '../caret';
import { follows } from '../endure';
import type { Fault } from '../fault';

const LENGTH = 49_900;
const LONG = ' I am sorry that the parcel never came.'.repeat(1300).slice(0, LENGTH);

export const long: Fault = {
  id: 'long',
  what: 'a draft of 50,000 characters is pasted, and typing goes on after it',
  extra: LONG,
  async strike({ stage, page, composer }) {
    await page.evaluate((words) => {
      const area = document.createElement('textarea');
      area.value = words;
      document.body.append(area);
      area.select();
    }, LONG);
    await stage.copy(page);
    await page.evaluate(() => document.querySelector('body > textarea')?.remove());
    await returnTo(composer);
    await stage.paste(page);
    const arrived = async () => ((await composer.text()) ?? '').length >= LENGTH;
    await eventually(arrived);
  },
  async recovers(scene) {
    await follows(scene);
    const { text } = await readSidebar(scene.panel);
    const brief = en.checklist.smaller_one.replace('{{count}} ', '');
    if (!text.includes(brief)) throw new Error('the sidebar does not say that it is long');
  },
};
