import type { Page } from 'puppeteer-core';

interface Grown {
  __grown: number;
}

/**
 * Adds copies of the last post at the end of the page, a hundred a frame, as a feed that is scrolled.
 * Those out of sight are not laid out, as in a real feed: else nothing else would be measured.
 */
export async function growFeed(page: Page, posts: number): Promise<void> {
  await page.evaluate((wanted) => {
    const grown = Object.assign(window as unknown as Grown, { __grown: 0 });
    let last = [...document.querySelectorAll('article')].at(-1) as HTMLElement;
    const timer = setInterval(() => {
      for (let count = 0; count < 100 && grown.__grown < wanted; count += 1) {
        const next = last.cloneNode(true) as HTMLElement;
        next.style.contentVisibility = 'auto';
        next.style.containIntrinsicHeight = '200px';
        last.after(next);
        last = next;
        grown.__grown += 1;
      }
      if (grown.__grown >= wanted) clearInterval(timer);
    }, 16);
  }, posts);
  await page.waitForFunction(
    (wanted) => (window as unknown as Grown).__grown >= wanted,
    { timeout: 120_000 },
    posts,
  );
}
