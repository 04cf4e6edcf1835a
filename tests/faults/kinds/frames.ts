import { returnTo } from '../caret';
import type { Fault } from '../fault';

const FRAMES = 60;

export const frames: Fault = {
  id: 'frames',
  what: `the page holds ${FRAMES} frames, with boxes in them that take the focus`,
  async strike({ page, composer }) {
    await page.evaluate((count) => {
      for (let made = 0; made < count; made += 1) {
        const frame = document.createElement('iframe');
        frame.srcdoc = '<p contenteditable="true">Another box</p>';
        document.body.append(frame);
      }
    }, FRAMES);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('iframe')].every(
        ({ contentDocument }) => contentDocument?.querySelector('p') !== null,
      ),
    );
    await page.evaluate(() => {
      for (const { contentDocument } of document.querySelectorAll('iframe')) {
        contentDocument?.querySelector('p')?.focus();
      }
    });
    await returnTo(composer);
  },
};
