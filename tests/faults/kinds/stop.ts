import { stopBackground } from '../../e2e/background';
import type { Fault } from '../fault';
import { chromiumOf } from '../stage';

/** The debugger of the tests cannot ask a background anything any more that was stopped once. */
const ruins = true;

/** Keys after each of which the background is stopped. */
const KEYS = 10;

export const stopped: Fault = {
  id: 'stopped',
  what: `the background is stopped after each of ${KEYS} keys`,
  notInFirefox: 'its protocol for tests cannot stop a background',
  ruins,
  async type({ stage, page, panel }, words) {
    for (const key of words.slice(0, KEYS)) {
      await page.keyboard.type(key);
      await stopBackground(panel, await chromiumOf(stage).worker());
    }
    await page.keyboard.type(words.slice(KEYS));
  },
};

export const stoppedAtLast: Fault = {
  id: 'stopped-at-last',
  what: 'the background is stopped right after the last key',
  notInFirefox: stopped.notInFirefox ?? '',
  ruins,
  async type({ stage, page, panel }, words) {
    const worker = await chromiumOf(stage).worker();
    await page.keyboard.type(words);
    await stopBackground(panel, worker);
  },
};
