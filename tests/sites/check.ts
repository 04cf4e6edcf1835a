/**
 * Opens every surface and decoy in Chromium with real keys: `npx tsx tests/sites/check.ts [part of an id]`.
 * Prints a table; ends with 1 if the pages do not do what the table of surfaces says.
 */

import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { respond } from './serve';
import { LANGUAGES } from './shared/language';
import { walk } from './steps';
import { type Decoy, decoys, inLanguage, type Surface, surfaces } from './surfaces';

const TYPED = 'Hi there';

type Failure = string | null;

async function newPage(browser: Browser, outside: string[]): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(5000);
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    if (request.url().startsWith('data:')) return request.continue();
    const answer = await respond(request.url());
    if (answer) return request.respond(answer);
    outside.push(request.url());
    return request.abort();
  });
  page.on('pageerror', (error) => outside.push(`error: ${String(error)}`));
  return page;
}

async function openBox(
  page: Page,
  place: Surface | Decoy,
  url: string,
): Promise<ElementHandle<Element>> {
  await page.goto(url, { waitUntil: 'load' });
  await walk(page, place.open, async (selector) => {
    const handle = await page.waitForSelector(selector);
    await handle?.scrollIntoView();
    await handle?.click();
  });
  const box = await page.waitForSelector(place.composer, { visible: true });
  const all = await page.$$(place.composer);
  if (!box || all.length !== 1) throw new Error(`${all.length} elements are the composer`);
  await box.click();
  // The caret stands where the person would go on writing.
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  return box;
}

const model = (box: ElementHandle<Element>) => box.evaluate((node) => window.__text(node));
const messages = (page: Page) => page.evaluate(() => [...window.__sent]);

async function press(page: Page, surface: Surface): Promise<void> {
  const { key, button } = surface.send;
  if (key === 'Control+Enter') {
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
  } else if (key) {
    await page.keyboard.press(key);
  } else {
    await page.click(button);
  }
}

/** Draft to be sent by key or by button; what a listener far out sees of it at the key. */
async function trySurface(
  page: Page,
  surface: Surface,
  url: string,
  by: 'key' | 'button',
): Promise<Failure> {
  const box = await openBox(page, surface, url);
  const start = surface.prefilled ?? '';
  const before = await model(box);
  if (before !== start) return `starts with ${JSON.stringify(before)}`;
  if (start === '') {
    const enabled = await page.$(
      `${surface.send.button}:not(:disabled):not([aria-disabled="true"])`,
    );
    if (enabled) return 'can be sent while empty';
  }
  await page.keyboard.type(TYPED);
  const wanted = `${start}${TYPED}`;
  const typed = await model(box);
  if (typed !== wanted) return `model has ${JSON.stringify(typed)}`;
  await page.evaluate((selector) => {
    document.addEventListener('keydown', () => {
      document.body.dataset.atKey = document.querySelector(selector)?.textContent ?? '';
    });
  }, surface.composer);
  if (by === 'key') await press(page, surface);
  else await page.click(surface.send.button);
  await page.waitForFunction(() => window.__sent.length > 0);
  const sent = await messages(page);
  if (sent.length !== 1 || sent[0] !== wanted) return `sent ${JSON.stringify(sent)}`;
  if (by === 'key' && surface.site === 'facebook') {
    const seen = await page.evaluate(() => document.body.dataset.atKey);
    if (seen !== '') return `a bubbling listener still reads ${JSON.stringify(seen)}`;
  }
  // Over home X says it with the toast alone; everywhere else the reply joins the thread.
  const grown = await page.evaluate((text) => {
    const rows = 'article, [role="article"], [id^="replaceableComment_"], [data-testid="toast"]';
    return [...document.querySelectorAll(rows)].some(
      (row) => row.textContent?.includes(text) || row.matches('[data-testid="toast"]'),
    );
  }, TYPED);
  if (!grown) return 'no reply was added to the page';
  const left = await page.$eval(surface.composer, (node) => window.__text(node)).catch(() => '');
  return left === '' ? null : `box still has ${JSON.stringify(left)}`;
}

async function tryDecoy(page: Page, decoy: Decoy): Promise<Failure> {
  const box = await openBox(page, decoy, decoy.url);
  await page.keyboard.type(TYPED);
  const text = await box.evaluate((node) =>
    node instanceof HTMLInputElement ? node.value : node.textContent,
  );
  return text?.includes(TYPED) ? null : `box has ${JSON.stringify(text)}`;
}

async function main(): Promise<void> {
  const part = process.argv[2] ?? '';
  const browser = await puppeteer.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox'],
    defaultViewport: { width: 1280, height: 900 },
  });
  const outside: string[] = [];
  const rows: { id: string; how: string; result: string }[] = [];
  const run = async (id: string, how: string, task: (page: Page) => Promise<Failure>) => {
    const page = await newPage(browser, outside);
    const failure = await task(page).catch((error: unknown) => String(error).slice(0, 150));
    rows.push({ id, how, result: failure ?? 'ok' });
    await page.close();
  };
  for (const [index, surface] of surfaces.entries()) {
    if (!surface.id.includes(part)) continue;
    // Each surface in one further language: what opens it must not hang on words.
    const language = LANGUAGES[index % LANGUAGES.length] ?? 'en';
    const url = inLanguage(surface.url, language);
    if (surface.send.key) {
      await run(surface.id, 'key', (page) => trySurface(page, surface, surface.url, 'key'));
    }
    await run(surface.id, `button ${language}`, (page) => trySurface(page, surface, url, 'button'));
  }
  for (const decoy of decoys) {
    if (decoy.id.includes(part)) await run(decoy.id, 'decoy', (page) => tryDecoy(page, decoy));
  }
  await browser.close();
  console.table(rows);
  if (outside.length > 0) console.log('Outside requests and errors:', outside);
  process.exitCode = outside.length > 0 || rows.some(({ result }) => result !== 'ok') ? 1 : 0;
}

await main();
