/** Where one writes on the X page. */

import type { Decoy, Expected, Surface } from '../surfaces';
import {
  complaint,
  complaintReplies,
  long,
  type Post,
  praise,
  sarcasm,
  threadEnd,
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
  open: readonly string[],
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
];
