import { coach, EXTENSION, type Plain, startPlain } from '../e2e/chromium';
import { openComposer } from '../e2e/composer';
import { eventually } from '../e2e/eventually';
import { type Replies, replies } from '../e2e/replies';
import { growFeed } from './feed';
import { between, callsOf, keysOf, median, tasksOf, timeOf, trace } from './trace';

const KEYS = 60;
/** A quick typist (ms from key to key). */
const PACE = 60;
const POSTS = 5_000;
const FEED = 'https://x.com/home';
const RUNS = 3;

/** Milliseconds of the page's main thread at one key (medians). */
export interface TypingCost {
  place: string;
  keys: number;
  /** In Takk's own code. */
  takk: number;
  /** In all, with and without Takk. */
  with: number;
  without: number;
}

export interface FeedCost {
  posts: number;
  /** Calls into Takk's code while the feed grew. */
  calls: number;
  takk: number;
  with: number[];
  without: number[];
}

export interface Cost {
  typing: TypingCost[];
  feed: FeedCost;
}

interface Scene {
  place: string;
  reply: Replies;
  posts: number;
}

const scenes: readonly Scene[] = [
  ...replies.map((reply) => ({ place: reply.surface.id, reply, posts: 0 })),
  ...replies.slice(0, 1).map((reply) => ({
    place: `${reply.surface.id} over ${POSTS} posts`,
    reply,
    posts: POSTS,
  })),
];

/** All figures in one browser: first without Takk, then with it. */
export async function measureCost(): Promise<Cost> {
  const plain = await startPlain();
  try {
    const without = await measureIn(plain);
    await plain.browser.installExtension(EXTENSION);
    const { openPanel } = await coach(plain);
    await openPanel(await plain.open(FEED));
    const coached = await measureIn(plain);
    return {
      typing: scenes.map(({ place }, index) => ({
        place,
        keys: KEYS,
        takk: coached.typing[index]?.takk ?? Number.NaN,
        with: coached.typing[index]?.all ?? Number.NaN,
        without: without.typing[index]?.all ?? Number.NaN,
      })),
      feed: {
        posts: POSTS,
        calls: coached.feed.reduce((sum, { calls }) => sum + calls, 0),
        takk: coached.feed.reduce((sum, { takk }) => sum + takk, 0),
        with: coached.feed.map(({ all }) => all),
        without: without.feed.map(({ all }) => all),
      },
    };
  } finally {
    await plain.close();
  }
}

async function measureIn(browser: Plain) {
  const typing = [];
  for (const scene of scenes) typing.push(await typeIn(browser, scene));
  const feed = [];
  for (let run = 0; run < RUNS; run += 1) feed.push(await scrollIn(browser));
  return { typing, feed };
}

async function typeIn(browser: Plain, { reply, posts }: Scene) {
  const { surface, good } = reply;
  const page = await browser.open(surface.url);
  const composer = await openComposer(page, surface);
  if (posts > 0) await growFeed(page, posts);
  // What is typed first wakes everything up.
  const [first, words] = [good.slice(0, 20), good.slice(20, 20 + KEYS)];
  await page.keyboard.type(first, { delay: PACE });
  const traced = await trace(page, async () => {
    await page.keyboard.type(words, { delay: PACE });
    await eventually(async () => (await composer.text())?.endsWith(words));
  });
  await page.close();
  const keys = keysOf(traced);
  if (keys.length !== KEYS) throw new Error(`${keys.length} keys are in the trace`);
  return {
    takk: median(between(keys, callsOf(traced))),
    all: median(between(keys, tasksOf(traced))),
  };
}

async function scrollIn(browser: Plain) {
  const page = await browser.open(FEED);
  const traced = await trace(page, () => growFeed(page, POSTS));
  await page.close();
  const calls = callsOf(traced);
  return { calls: calls.length, takk: timeOf(calls), all: timeOf(tasksOf(traced)) };
}
