/** Where one writes on the X page. */

import type { Step } from '../steps';
import type { Decoy, Expected, Surface } from '../surfaces';
import {
  complaint,
  complaintReplies,
  long,
  longHome,
  type Post,
  praise,
  sarcasm,
  threadEnd,
  threadMiddle,
  threadRoot,
} from './content';

const BOX = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
const INLINE = '[data-testid="inline_reply_offscreen"]';
const DIALOG = '[role="dialog"]';
const WAKE = `${INLINE} [data-testid="tweetTextarea_0_label"]`;

const status = (post: Post) => `https://x.com/${post.by.handle}/status/${post.id}`;
const replyButton = (post: Post) =>
  `article:has(a[href$="/status/${post.id}"] > time) [data-testid="reply"]`;

function expected(post: Post, text = post.text): Expected {
  return { author: post.by.name, handle: post.by.handle, text, time: post.at, language: post.lang };
}

function surface(
  id: string,
  place: 'inline' | 'dialog',
  url: string,
  open: readonly Step[],
  answered: Expected,
  scope = place === 'inline' ? INLINE : DIALOG,
): Surface {
  const button = place === 'inline' ? 'tweetButtonInline' : 'tweetButton';
  return {
    id,
    site: 'x',
    editor: 'draft',
    url,
    open,
    composer: `${scope} ${BOX}`,
    send: { key: 'Control+Enter', button: `${scope} [data-testid="${button}"]` },
    expected: answered,
  };
}

const home = 'https://x.com/home';
const [row] = complaintReplies as readonly [Post];

export const xSurfaces: readonly Surface[] = [
  surface('x-status-inline', 'inline', status(complaint), [WAKE], expected(complaint)),
  // The inline box is awake behind the dialog: two composers at once.
  surface(
    'x-status-dialog',
    'dialog',
    status(complaint),
    [WAKE, replyButton(complaint)],
    expected(complaint),
  ),
  surface('x-status-dialog-row', 'dialog', status(complaint), [replyButton(row)], expected(row)),
  surface('x-status-quote', 'inline', status(praise), [WAKE], expected(praise)),
  surface('x-status-thread', 'inline', status(threadEnd), [WAKE], expected(threadEnd)),
  surface('x-home-dialog', 'dialog', home, [replyButton(sarcasm)], expected(sarcasm)),
  surface('x-home-dialog-quote', 'dialog', home, [replyButton(praise)], expected(praise)),
  surface(
    'x-home-dialog-long',
    'dialog',
    home,
    [replyButton(long)],
    expected(long, long.shortText ?? long.text),
  ),
  surface(
    'x-compose-address',
    'dialog',
    `https://x.com/compose/post?in_reply_to=${complaint.id}`,
    [],
    expected(complaint),
  ),
  surface(
    'x-photo',
    'inline',
    `${status(complaint)}/photo/1`,
    [`${DIALOG} ${WAKE}`],
    expected(complaint),
    `${DIALOG} ${INLINE}`,
  ),
];

const link = (post: Post) => `article a[href$="/status/${post.id}"]:has(> time)`;
const asking = (url: string, situation: string) =>
  `${url}${url.includes('?') ? '&' : '?'}does=${situation}`;
const inlineIn = (post: Post) =>
  `div:has(> article a[href$="/status/${post.id}"] > time) > ${INLINE}`;
const second = `${DIALOG} [data-testid="tweetTextarea_1"][contenteditable="true"]`;

const [parcel, ferry] = [longHome[21], longHome[26]] as [Post, Post];
/** A list from which something was scrolled away. */
const without = (selector: string) => `main section:not(:has(${selector}))`;

/** What else one answers, and pages that change under the box. */
export const xSituations: readonly Surface[] = [
  surface(
    'x-home-inline',
    'inline',
    asking(home, 'inline'),
    [replyButton(sarcasm)],
    expected(sarcasm),
    inlineIn(sarcasm),
  ),
  surface(
    'x-home-inline-quote',
    'inline',
    asking(home, 'inline'),
    [replyButton(praise)],
    expected(praise),
    inlineIn(praise),
  ),
  surface(
    'x-profile-dialog',
    'dialog',
    'https://x.com/daanv',
    [replyButton(sarcasm)],
    expected(sarcasm),
  ),
  surface(
    'x-search-dialog',
    'dialog',
    'https://x.com/search?q=regen',
    [replyButton(sarcasm)],
    expected(sarcasm),
  ),
  surface(
    'x-notifications-dialog',
    'dialog',
    'https://x.com/notifications',
    [replyButton(row)],
    expected(row),
  ),
  surface('x-status-thread-middle', 'inline', status(threadMiddle), [WAKE], expected(threadMiddle)),
  surface(
    'x-status-thread-root-dialog',
    'dialog',
    status(threadEnd),
    [replyButton(threadRoot)],
    expected(threadRoot),
  ),
  surface('x-status-reply-to-reply', 'inline', status(row), [WAKE], expected(row)),
  {
    ...surface(
      'x-thread-draft-second',
      'dialog',
      `https://x.com/compose/post?in_reply_to=${complaint.id}&thread`,
      [],
      expected(complaint),
    ),
    composer: second,
  },
  surface(
    'x-status-late',
    'inline',
    asking(status(complaint), 'late'),
    [WAKE],
    expected(complaint),
  ),
  surface(
    'x-status-hidden-copy',
    'inline',
    asking(status(complaint), 'doubled'),
    [WAKE],
    expected(complaint),
  ),
  surface('x-navigate-replaced', 'inline', home, [link(praise), WAKE], expected(praise)),
  surface(
    'x-navigate-kept',
    'inline',
    asking(status(complaint), 'kept'),
    [WAKE, link(row)],
    expected(row),
  ),
  surface(
    'x-status-drawn-anew',
    'inline',
    status(complaint),
    [WAKE, '.bar', WAKE],
    expected(complaint),
  ),
  surface(
    'x-photo-link',
    'inline',
    status(complaint),
    [WAKE, 'article a[href$="/photo/1"]', `${DIALOG} ${WAKE}`],
    expected(complaint),
    `${DIALOG} ${INLINE}`,
  ),
  // Cells near the window alone are in the page: the post comes by scrolling.
  surface(
    'x-virtual-inline',
    'inline',
    asking(home, 'inline,virtual'),
    [{ wheel: 500, until: replyButton(parcel) }, replyButton(parcel)],
    expected(parcel),
    inlineIn(parcel),
  ),
  // A box goes with its cell, the draft in it too; the next one answers another post.
  surface(
    'x-virtual-inline-other',
    'inline',
    asking(home, 'inline,virtual'),
    [
      { wheel: 500, until: replyButton(parcel) },
      replyButton(parcel),
      { type: 'Half a' },
      { wheel: -500, until: without(INLINE) },
      { wheel: 500, until: replyButton(ferry) },
      replyButton(ferry),
    ],
    expected(ferry),
    inlineIn(ferry),
  ),
  surface(
    'x-virtual-status-back',
    'inline',
    asking(status(complaint), 'virtual'),
    [WAKE, { wheel: 500, until: without(INLINE) }, { wheel: -500, until: INLINE }, WAKE],
    expected(complaint),
  ),
  // The posts over the one that is answered are gone, and its box is still there.
  surface(
    'x-virtual-status-rows-gone',
    'inline',
    asking(status(threadEnd), 'virtual'),
    [WAKE, { wheel: 40, until: without(`a[href$="/status/${threadMiddle.id}"]`) }],
    expected(threadEnd),
  ),
];

export const xDecoys: readonly Decoy[] = [
  {
    id: 'x-new-post',
    site: 'x',
    url: home,
    open: [],
    composer: BOX,
    why: 'a new post on home answers nobody',
  },
  {
    id: 'x-new-post-dialog',
    site: 'x',
    url: home,
    open: ['[data-testid="SideNav_NewTweet_Button"]'],
    composer: `${DIALOG} ${BOX}`,
    why: 'a new post in the dialog answers nobody',
  },
  {
    id: 'x-messages',
    site: 'x',
    url: 'https://x.com/messages/1-2',
    open: [],
    composer: '[data-testid="dmComposerTextInput"][contenteditable="true"]',
    why: 'private messages, though a post is shared above the box',
  },
  {
    id: 'x-search',
    site: 'x',
    url: home,
    open: [],
    composer: '[data-testid="SearchBox_Search_Input"]',
    why: 'the search field',
  },
  {
    id: 'x-messages-drawer',
    site: 'x',
    url: asking(status(complaint), 'drawer'),
    open: [],
    composer:
      '[data-testid="DMDrawer"] [data-testid="dmComposerTextInput"][contenteditable="true"]',
    why: 'private messages in the drawer over a post’s own page',
  },
  {
    id: 'x-quoting-dialog',
    site: 'x',
    url: `https://x.com/compose/post?quotes=${complaint.id}`,
    open: [],
    composer: `${DIALOG} ${BOX}`,
    why: 'a new post that quotes one answers nobody',
  },
  {
    id: 'x-note',
    site: 'x',
    url: asking(status(complaint), 'notes'),
    open: [],
    composer: '.note[contenteditable="true"]',
    why: 'the box of another extension',
  },
  {
    id: 'x-password',
    site: 'x',
    url: asking(status(complaint), 'notes'),
    open: [],
    composer: 'input[type="password"]',
    why: 'a password',
  },
];
