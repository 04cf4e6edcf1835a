/**
 * The main job at once: Chromium with the extension on the test pages. With a display a person
 * tries it; without one it types two replies on each site, tells what the coach said of them, and
 * keeps pictures.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { en } from '../../lib/i18n/en';
import { type Coached, eventually, startChromium } from '../e2e/chromium';
import { openComposer, rewrite } from '../e2e/composer';
import { type Replies, replies } from '../e2e/replies';
import { readSidebar, type SidebarFacts } from '../e2e/sidebar';

const ROOT = resolve(import.meta.dirname, '../..');
const PICTURES = join(ROOT, '.output/start');

const hasDisplay =
  process.platform !== 'linux' ||
  Boolean(process.env.DISPLAY) ||
  Boolean(process.env.WAYLAND_DISPLAY);

/** One place a site. */
const places = replies.filter(
  ({ surface }, index) => replies.findIndex((each) => each.surface.site === surface.site) === index,
);

/** Opens everything and leaves the rest to the person. */
async function letTry(): Promise<void> {
  const coached = await startChromium({ headless: false });
  const pages = [];
  for (const { surface } of places) pages.push(await coached.open(surface.url));
  const [first] = pages;
  if (first) await coached.openPanel(first);
  console.log(`
Chromium is open, with one tab each for X, Facebook and LinkedIn (test pages, nobody reads them).
Takk's sidebar stands beside the page.

  1. Click into the reply box under the post ("Post your reply", "Write a comment", "Add a comment").
  2. Write something harsh, for example: ${places[0]?.poor}
     The score and the checklist follow each key.
  3. Press "${en.starter.insert}" beside a phrase of the checklist; Ctrl+Z in the reply box takes it back.
  4. Write it better, for example: ${places[0]?.good}
  5. Look at the other two tabs.

Close the browser, or press Ctrl+C here, to end.`);
  await new Promise<void>((closed) => coached.browser.once('disconnected', () => closed()));
}

/** Does the same without a person, and tells. */
async function show(): Promise<void> {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  console.log('No display: typing two replies on each site without one.');
  const coached = await startChromium();
  try {
    for (const place of places) await showPlace(coached, place);
  } finally {
    await coached.close();
  }
  console.log(`\nPictures of page and sidebar: ${relative(ROOT, PICTURES)}/`);
}

async function showPlace(coached: Coached, { surface, poor, good }: Replies): Promise<void> {
  const page = await coached.open(surface.url);
  const panel = await coached.openPanel(page);
  const composer = await openComposer(page, surface);
  for (const [kind, reply] of Object.entries({ poor, good })) {
    await rewrite(composer, reply);
    const wanted = kind === 'poor' ? en.score.stop : en.score.ready;
    const facts = await eventually(async () => {
      const now = await readSidebar(panel);
      return now.scoreWords?.endsWith(wanted) && now;
    });
    print(surface.site, reply, facts);
    await composer.box.scrollIntoView();
    await page.screenshot({ path: join(PICTURES, `${surface.site}-${kind}-page.png`) });
    await panel.screenshot({ path: join(PICTURES, `${surface.site}-${kind}-sidebar.png`) });
  }
  await page.close();
}

const SITES = { x: 'X', facebook: 'Facebook', linkedin: 'LinkedIn' };
const WIDTH = 92;

function print(site: Replies['surface']['site'], reply: string, facts: SidebarFacts): void {
  const line = '─'.repeat(WIDTH);
  const rows = [
    [SITES[site], `answering ${facts.author}: ${facts.message}`],
    ['Reply', reply],
    ['Kind', facts.situation ?? ''],
    ['Score', facts.scoreWords ?? ''],
    ...Object.entries(facts.items).map(([id, word]) => [
      en.checklist.state[word],
      en.criteria[id as keyof typeof en.criteria].title,
    ]),
  ];
  console.log(`\n${line}`);
  for (const [head = '', body = ''] of rows) {
    console.log(`${head.padEnd(12)} ${wrap(body).join(`\n${' '.repeat(13)}`)}`);
  }
  console.log(line);
}

/** Breaks a text into lines that fit. */
function wrap(text: string): string[] {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length + 1 > WIDTH - 13) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

if (hasDisplay) await letTry();
else await show();
