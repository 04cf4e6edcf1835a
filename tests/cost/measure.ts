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
const RUNS = 5;

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

interface FeedRun {
  calls: number;
  takk: number;
  all: number;
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

/** All figures in one browser. The feed grows with and without Takk in turns: a browser slows down with age. */
export async function measureCost(): Promise<Cost> {
  const plain = await startPlain();
  try {
    const without = await typeAll(plain);
    const uninstall = await install(plain);
    const coached = await typeAll(plain);
    await uninstall();
    await growIn(plain);
    const feeds = { with: [] as FeedRun[], without: [] as FeedRun[] };
    for (let run = 0; run < RUNS; run += 1) {
      feeds.without.push(await growIn(plain));
      const uninstallAgain = await install(plain);
      feeds.with.push(await growIn(plain));
      await uninstallAgain();
    }
    return {
      typing: scenes.map(({ place }, index) => ({
        place,
        keys: KEYS,
        takk: coached[index]?.takk ?? Number.NaN,
        with: coached[index]?.all ?? Number.NaN,
        without: without[index]?.all ?? Number.NaN,
      })),
      feed: {
        posts: POSTS,
        calls: feeds.with.reduce((sum, { calls }) => sum + calls, 0),
        takk: feeds.with.reduce((sum, { takk }) => sum + takk, 0),
        with: feeds.with.map(({ all }) => all),
        without: feeds.without.map(({ all }) => all),
      },
    };
  } finally {
    await plain.close();
  }
}

/** Takk with its sidebar open, until the given function takes it away again. */
async function install(plain: Plain): Promise<() => Promise<void>> {
  const id = await plain.browser.installExtension(EXTENSION);
  const { openPanel } = await coach(plain);
  const page = await plain.open(FEED);
  await openPanel(page);
  return async () => {
    await page.close();
    await plain.browser.uninstallExtension(id);
  };
}

async function typeAll(browser: Plain) {
  const typing = [];
  for (const scene of scenes) typing.push(await typeIn(browser, scene));
  return typing;
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

async function growIn(browser: Plain): Promise<FeedRun> {
  const page = await browser.open(FEED);
  // The sidebar asks a page that has just opened whether it is read: not while it is measured.
  await growFeed(page, POSTS / 10);
  const traced = await trace(page, () => growFeed(page, POSTS));
  await page.close();
  const calls = callsOf(traced);
  return { calls: calls.length, takk: timeOf(calls), all: timeOf(tasksOf(traced)) };
}
