import { readText } from '../../page/text';
import { tidyName } from '../names';
import type { MessageWays } from '../site';

/** Where things are on X. Test ids have been the same for years; every visible text is localized. */

/** 2026-11: a post; the reply being answered and the thread above it are the same element. */
export const POST = 'article, [data-testid="tweet"]';
/** 2026-11: the box below a post on its own page. */
export const INLINE = '[data-testid="inline_reply_offscreen"]';
export const DIALOG = '[role="dialog"], [aria-modal="true"], [aria-labelledby="modal-header"]';
/** What holds a page's content; drawers lie outside. */
export const COLUMN = 'main, [role="main"]';

/** Direct messages: boxes whose test ids begin so, and the pages they stand on. */
export const PRIVATE = '[data-testid^="dm" i], [data-testid^="DM"]';
export const PRIVATE_PATHS = ['/messages', '/i/chat'];

/** A quoted post inside a post is a link of its own. */
const QUOTED = '[role="link"]';

export function isQuoted(element: Element, post: Element): boolean {
  const quote = element.closest(QUOTED);
  return quote !== null && quote !== post && post.contains(quote);
}

function own(post: Element, selector: string): Element | null {
  return [...post.querySelectorAll(selector)].find((element) => !isQuoted(element, post)) ?? null;
}

export const message: MessageWays = {
  text: [
    { layer: 'testid', find: (post) => textOf(own(post, '[data-testid="tweetText"]')) },
    // 2026-11: the text block is the only one with a language and a direction.
    { layer: 'structure', find: (post) => textOf(own(post, '[lang][dir]')) },
  ],
  author: [
    { layer: 'testid', find: (post) => nameOf(own(post, '[data-testid="User-Name"]')) },
    { layer: 'address', find: (post) => profileName(post) },
    {
      layer: 'testid',
      find: (post) =>
        /^UserAvatar-Container-(.+)$/.exec(
          own(post, '[data-testid^="UserAvatar-Container-"]')?.getAttribute('data-testid') ?? '',
        )?.[1] ?? null,
    },
  ],
  time: [
    {
      layer: 'address',
      find: (post) => timeOf(own(post, 'a[href*="/status/"] time[datetime]')),
    },
    { layer: 'structure', find: (post) => timeOf(own(post, 'time[datetime]')) },
  ],
  language: (post) =>
    (own(post, '[data-testid="tweetText"]') ?? own(post, '[lang][dir]'))?.getAttribute('lang') ??
    null,
};

function textOf(element: Element | null): string | null {
  return element ? readText(element) || null : null;
}

/** The first link is the display name; where there are none, it is what stands before the handle. */
function nameOf(element: Element | null): string | null {
  if (!element) return null;
  const link = element.querySelector('a[href^="/"]');
  return tidyName(link ? readText(link) : (readText(element).split(/\s@\w/)[0] ?? ''));
}

/** 2026-11: "Nordpost reposted" above a post: a profile's link too, but not its author's. */
const CONTEXT = '[data-testid="socialContext"]';

/** A link to a profile with words in it: "/marta", not "/marta/status/1". */
function profileName(post: Element): string | null {
  for (const link of post.querySelectorAll('a[href^="/"]')) {
    if (!/^\/\w{1,20}$/.test(link.getAttribute('href') ?? '') || isQuoted(link, post)) continue;
    // The author stands before the words; a link in them is a mention.
    if (link.closest(`${CONTEXT}, [lang], [data-testid="tweetText"]`)) continue;
    const name = tidyName(readText(link));
    if (name && !name.startsWith('@')) return name;
  }
  return null;
}

function timeOf(element: Element | null): { time: string; timeText: null } | null {
  const time = element?.getAttribute('datetime');
  return time ? { time, timeText: null } : null;
}

/** The id in a post's own permalink. */
export function statusIds(post: Element): Set<string> {
  const ids = new Set<string>();
  for (const link of post.querySelectorAll('a[href*="/status/"]')) {
    const id = /\/status\/(\d+)/.exec(link.getAttribute('href') ?? '')?.[1];
    if (id && !isQuoted(link, post)) ids.add(id);
  }
  return ids;
}
