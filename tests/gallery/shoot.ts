/**
 * Photographs every view of the gallery and runs axe on it:
 * `npx tsx tests/gallery/shoot.ts OUTDIR [view …]`. With ONLY=pattern in the environment
 * just the pictures whose name (view-language-theme-width) matches.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { axeSource, bundleGallery } from './bundle';
import { VIEWS } from './views';

const WIDTHS = [320, 400];
const THEMES = ['light', 'dark'] as const;
const LANGUAGES = ['en', 'nb', 'nl'] as const;
const ONLY = new RegExp(process.env.ONLY ?? '');
const ADDRESS = 'https://gallery.test/';

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary: string }[];
}

/** What a person does next: each is photographed too. */
const POSES: Readonly<Record<string, readonly ((page: Page) => Promise<void>)[]>> = {
  pitch: [
    async function kinds(page) {
      await page.click('[aria-haspopup="menu"]:not([aria-label])');
      await page.waitForSelector('[role="menu"]');
    },
    async function unfolded(page) {
      await page.keyboard.press('Escape');
      for (let level = 0; level < 3; level += 1) {
        await page.$$eval('main [aria-expanded="false"]:not([aria-haspopup])', (buttons) => {
          for (const button of buttons) (button as HTMLElement).click();
        });
      }
    },
    async function inserted(page) {
      await page.click('[data-criterion="ask"] [aria-disabled]');
    },
  ],
  idle: [
    async function menu(page) {
      await page.click('[aria-haspopup="menu"]');
      await page.waitForSelector('[role="menu"]');
    },
    async function settings(page) {
      await page.click('[role="menuitem"]:first-child');
      await page.click('[role="radio"][value="below"]');
      await page.waitForSelector('input[type="number"]');
    },
    async function wrongScore(page) {
      await page.type('input[type="number"]', '0');
    },
    check,
  ],
  checked: [
    check,
    async function report(page) {
      await page.click('main [aria-expanded="false"]');
    },
  ],
  checkedUnsure: [check],
};

/** The view where one sees how the page was read. */
async function check(page: Page): Promise<void> {
  await page.click('header [aria-haspopup="menu"]');
  await page.click('[role="menuitem"]:nth-child(2)');
  await page.waitForSelector('[role="menu"]', { hidden: true });
}

const [out, ...names] = process.argv.slice(2);
if (!out) throw new Error('Say where the pictures go: npx tsx tests/gallery/shoot.ts OUTDIR');
mkdirSync(out, { recursive: true });

const html = await bundleGallery();
const axe = axeSource();
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--force-color-profile=srgb'],
});
let problems = 0;
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => note(`error: ${error}`));
  page.on('request', (request) => void request.respond({ contentType: 'text/html', body: html }));
  await page.setRequestInterception(true);
  for (const view of names.length > 0 ? names : Object.keys(VIEWS)) {
    for (const language of LANGUAGES) {
      for (const theme of THEMES) {
        for (const width of WIDTHS) {
          const name = `${view}-${language}-${theme}-${width}`;
          if (!ONLY.test(name)) continue;
          await page.setViewport({ width, height: 720, deviceScaleFactor: 1.5 });
          await page.goto(`${ADDRESS}?view=${view}&language=${language}&theme=${theme}`);
          await page.waitForSelector('main > *');
          await settle(page);
          await shoot(page, name);
          for (const pose of POSES[view] ?? []) {
            await pose(page);
            await settle(page);
            await shoot(page, `${name}-${pose.name}`);
          }
        }
      }
    }
  }
} finally {
  await browser.close();
}
process.stdout.write(problems === 0 ? 'No problems found.\n' : `${problems} problems.\n`);
process.exitCode = problems === 0 ? 0 : 1;

/** Ends what still moves, so that a picture is the same each time. */
function settle(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      const endless = animation.effect?.getTiming().iterations === Number.POSITIVE_INFINITY;
      if (endless) animation.cancel();
      else animation.finish();
    }
  });
}

async function shoot(page: Page, name: string): Promise<void> {
  await examine(page, name);
  const path = join(out ?? '', `${name}.png`) as `${string}.png`;
  await page.screenshot({ path, fullPage: true });
}

async function examine(page: Page, name: string): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) note(`${name}: ${wide} px too wide`);
  await page.evaluate(axe);
  const violations = (await page.evaluate(
    'axe.run(document).then(({ violations }) => violations)',
  )) as Violation[];
  for (const { id, nodes } of violations) {
    for (const node of nodes)
      note(`${name}: ${id} ${node.target.join(' ')} ${node.failureSummary}`);
  }
}

function note(text: string): void {
  problems += 1;
  process.stdout.write(`${text}\n`);
}
