import type { Fault } from '../fault';

interface Flood {
  /** Changes made so far; the flood ends when the page goes. */
  __changes: number;
}

export const flood: Fault = {
  id: 'flood',
  what: 'the page changes thousands of things a second, in the feed and around the box',
  async strike({ page, composer }) {
    await composer.box.evaluate((box) => {
      const flood = Object.assign(window as unknown as Flood, { __changes: 0 });
      const feed = document.querySelector('article, [role="article"]')?.parentElement;
      const heap = document.body.appendChild(document.createElement('div'));
      setInterval(() => {
        for (const place of [heap, feed]) {
          for (let count = 0; count < 10; count += 1) {
            const row = place?.appendChild(document.createElement('div'));
            if (row) row.hidden = true;
            row?.remove();
            flood.__changes += 3;
          }
        }
        for (let at = box.parentElement; at && at !== document.body; at = at.parentElement) {
          at.setAttribute('data-tick', String(flood.__changes));
          flood.__changes += 1;
        }
      }, 10);
    });
    await page.waitForFunction(() => (window as unknown as Flood).__changes > 2000);
  },
};
