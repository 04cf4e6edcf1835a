import type { Browser, Page } from 'puppeteer-core';
import { respond } from '../sites/serve';
import { PATIENCE } from './eventually';

/** A page on which Takk has no business. */
export const ELSEWHERE = 'https://example.org/';

const elsewhere = {
  status: 200,
  contentType: 'text/html',
  body: '<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Elsewhere</title><h1>Elsewhere</h1><textarea></textarea>',
};

/**
 * A page whose requests are answered by the test pages at the sites' real addresses. Every other
 * request is refused and noted in `strays`.
 */
export async function newSitePage(
  browser: Pick<Browser, 'newPage'>,
  strays: string[],
): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultNavigationTimeout(PATIENCE);
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const url = request.url();
    if (url.startsWith('data:')) return request.continue();
    const answer = url === ELSEWHERE ? elsewhere : await respond(url);
    if (answer) return request.respond({ ...answer });
    strays.push(url);
    return request.abort();
  });
  return page;
}
