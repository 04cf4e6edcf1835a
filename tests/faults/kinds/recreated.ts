import type { Fault } from '../fault';

declare global {
  interface Window {
    /** How often the page has put the box back. */
    __back: number;
  }
}

export const recreated: Fault = {
  id: 'recreated',
  what: 'the page takes the box out and puts it back at every key',
  strike: ({ composer }) =>
    composer.box.evaluate((box) => {
      const host = box.parentElement?.parentElement as HTMLElement;
      const place = host.parentElement as HTMLElement;
      window.__back = 0;
      // At the end of the key's way: a page renders anew after its own editor has heard the key.
      // Draft.js looks for the caret then and throws in Firefox, Takk or not, if the box is out.
      window.addEventListener('keyup', ({ target }) => {
        if (target !== box) return;
        const next = host.nextSibling;
        const { anchorNode, anchorOffset } = getSelection() as Selection;
        host.remove();
        // As a framework does that renders in its next turn.
        setTimeout(() => {
          place.insertBefore(host, next);
          (box as HTMLElement).focus();
          getSelection()?.collapse(anchorNode, anchorOffset);
          window.__back += 1;
        });
      });
    }),
  async type({ page, composer }, words) {
    let typed = 0;
    for (const key of words) {
      await page.keyboard.type(key);
      typed += 1;
      await page.waitForFunction(
        (box, times) => window.__back === times && document.activeElement === box,
        {},
        composer.box,
        typed,
      );
    }
  },
};
