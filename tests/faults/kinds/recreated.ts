import type { Fault } from '../fault';

export const recreated: Fault = {
  id: 'recreated',
  what: 'the page takes the box out and puts it back at every key',
  strike: ({ composer }) =>
    composer.box.evaluate((box) => {
      const host = box.parentElement?.parentElement as HTMLElement;
      const place = host.parentElement as HTMLElement;
      box.addEventListener('keyup', () => {
        const next = host.nextSibling;
        const { anchorNode, anchorOffset } = getSelection() as Selection;
        host.remove();
        // As a framework does that renders in its next turn.
        setTimeout(() => {
          place.insertBefore(host, next);
          (box as HTMLElement).focus();
          getSelection()?.collapse(anchorNode, anchorOffset);
        });
      });
    }),
  async type({ page, composer }, words) {
    for (const key of words) {
      await page.waitForFunction((box) => document.activeElement === box, {}, composer.box);
      await page.keyboard.type(key);
    }
    await page.waitForFunction((box) => document.activeElement === box, {}, composer.box);
  },
};
