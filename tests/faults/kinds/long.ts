import { en } from '../../../lib/i18n/en';
import { eventually } from '../../e2e/eventually';
import { readSidebar } from '../../e2e/sidebar';
import { returnTo } from '../caret';
import { follows } from '../endure';
import type { Fault } from '../fault';

/** Whole sentences: what is typed after it must stay one of its own. */
const SENTENCE = ' I am sorry that the parcel never came.';
const LONG = SENTENCE.repeat(49_900 / SENTENCE.length);

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
    const arrived = async () => ((await composer.text()) ?? '').length >= LONG.length;
    await eventually(arrived);
  },
  async recovers(scene) {
    await follows(scene);
    const { text } = await readSidebar(scene.panel);
    const brief = en.checklist.smaller_one.replace('{{count}} ', '');
    if (!text.includes(brief)) throw new Error('the sidebar does not say that it is long');
  },
};
