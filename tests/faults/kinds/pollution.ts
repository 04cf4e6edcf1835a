import { returnTo } from '../caret';
import type { Fault } from '../fault';

export const pollution: Fault = {
  id: 'pollution',
  what: 'the page has put things of its own on Object.prototype and Array.prototype',
  // Not before the page loads: the tests' own helpers in it would stumble over these.
  async strike({ page, composer }) {
    await page.evaluate(() => {
      Object.assign(Object.prototype, { x: 1, type: 'closed', observation: null, capture: false });
      Object.assign(Array.prototype, { first: 'mine' });
    });
    // The box is read anew among them.
    await composer.box.evaluate((box) => (box as HTMLElement).blur());
    await returnTo(composer);
  },
};
