import type { Page } from 'puppeteer-core';

interface Grown {
  __grown: number;
}

/** Adds copies of the last post to the page, a hundred a frame, as a feed that is scrolled. */
export async function growFeed(page: Page, posts: number): Promise<void> {
  await page.evaluate((wanted) => {
    const grown = Object.assign(window as unknown as Grown, { __grown: 0 });
    const last = [...document.querySelectorAll('article')].at(-1) as Element;
    const timer = setInterval(() => {
      for (let count = 0; count < 100 && grown.__grown < wanted; count += 1) {
        last.after(last.cloneNode(true));
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
