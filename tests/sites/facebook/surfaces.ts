/** Where one writes on the Facebook page. */

import { readable } from '../shared/text';
import type { Step } from '../steps';
import type { Decoy, Expected, Surface } from '../surfaces';
import {
  bakery,
  type Comment,
  groupPost,
  long,
  longFeed,
  type Post,
  photoPost,
  shared,
} from './content';

const FEED = 'https://www.facebook.com/';
const PERMALINK = `${FEED}${bakery.owner}/posts/${bakery.id}`;
const GROUP = `${FEED}${groupPost.owner}/`;
const DIALOG = '[role="dialog"]';

const ofPost = (post: Post, text = post.text): Expected => ({
  author: post.by,
  text: readable(text),
  // A time that is only drawn, or named from elsewhere in the page, is not asked for.
  time: post.time === 'split' ? `${post.hours}h` : null,
});
const ofComment = (comment: Comment): Expected => ({
  author: comment.by,
  text: readable(comment.text),
  time: `${comment.hours}h`,
});

/** The link that tells a comment from a reply. */
const commentLink = (comment: Comment) => `a[href*="?comment_id=${comment.id}&__cft__"]`;
const replyLink = (reply: Comment) => `a[href*="&reply_comment_id=${reply.id}&"]`;
const replyButton = (link: string) => `ul:has(> li > ${link}) > li:nth-child(3) > [role="button"]`;
const beside = (link: string) =>
  `div:has(> [role="article"] ${link}):not(:has(> * > * > [role="article"] ${link})) > div > form`;
const commentButton = (position: number) =>
  `[aria-posinset="${position}"] [role="button"]:has(> [data-ad-rendering-role="comment_button"])`;

function surface(
  id: string,
  url: string,
  open: readonly Step[],
  form: string,
  expected: Expected,
  more: Pick<Surface, 'prefilled' | 'ambiguous'> = {},
): Surface {
  return {
    id,
    site: 'facebook',
    editor: 'lexical',
    url,
    open,
    composer: `${form} [role="textbox"][contenteditable="true"]`,
    send: { key: 'Enter', button: `${form} #focused-state-composer-submit [role="button"]` },
    expected,
    ...more,
  };
}

type Three = readonly [Comment, Comment, Comment];
type Two = readonly [Comment, Comment];
const [locked, praise, sarcasm] = bakery.comments as Three;
const [, phone] = locked.replies as Two;
const [bus] = shared.comments as Two;
const [gate, tools] = groupPost.comments as Two;
const [thumbs] = gate.replies as readonly [Comment];
const [dutch] = long.comments as readonly [Comment];
const [choir] = photoPost.comments as readonly [Comment];

const unitForm = (position: number) => `[aria-posinset="${position}"] > div > div > form`;
const inGroup = (link: string) => `[role="article"][aria-label]:has(> div ${link}) > div > form`;

export const facebookSurfaces: readonly Surface[] = [
  surface('facebook-permalink-post', PERMALINK, [], unitForm(1), ofPost(bakery)),
  surface(
    'facebook-permalink-comment',
    PERMALINK,
    [replyButton(commentLink(praise))],
    beside(commentLink(praise)),
    ofComment(praise),
  ),
  surface(
    'facebook-permalink-last-comment',
    PERMALINK,
    [replyButton(commentLink(sarcasm))],
    beside(commentLink(sarcasm)),
    ofComment(sarcasm),
  ),
  surface(
    'facebook-permalink-reply',
    PERMALINK,
    [replyButton(replyLink(phone))],
    beside(replyLink(phone)),
    ofComment(phone),
    { prefilled: `${phone.by} ` },
  ),
  // The form stands after the comment's replies.
  surface(
    'facebook-permalink-comment-after-replies',
    PERMALINK,
    [replyButton(commentLink(locked))],
    beside(commentLink(locked)),
    ofComment(locked),
    { ambiguous: true },
  ),
  surface('facebook-feed-post', FEED, [commentButton(1)], unitForm(1), ofPost(shared)),
  surface(
    'facebook-feed-comment',
    FEED,
    [commentButton(1), replyButton(commentLink(bus))],
    beside(commentLink(bus)),
    ofComment(bus),
  ),
  surface(
    'facebook-dialog-post',
    FEED,
    [commentButton(1), commentButton(2)],
    `${DIALOG} > div > div > form`,
    ofPost(long, `${long.cut}…`),
  ),
  surface(
    'facebook-dialog-comment',
    FEED,
    [commentButton(2), `${DIALOG} ${replyButton(commentLink(dutch))}`],
    `${DIALOG} ${beside(commentLink(dutch))}`,
    ofComment(dutch),
  ),
  surface(
    'facebook-viewer-post',
    FEED,
    ['[aria-posinset="3"] a[href*="set=pcb."]'],
    `${DIALOG} [role="complementary"] > div > form`,
    ofPost(photoPost),
  ),
  surface(
    'facebook-viewer-comment',
    FEED,
    ['[aria-posinset="3"] a[href*="set=pcb."]', `${DIALOG} ${replyButton(commentLink(choir))}`],
    `${DIALOG} ${beside(commentLink(choir))}`,
    ofComment(choir),
  ),
  surface(
    'facebook-group-post',
    GROUP,
    [],
    '[role="feed"] > div > [role="article"] > div > div > form',
    ofPost(groupPost),
  ),
  surface(
    'facebook-group-comment',
    GROUP,
    [replyButton(commentLink(tools))],
    inGroup(commentLink(tools)),
    ofComment(tools),
  ),
  surface(
    'facebook-group-reply',
    GROUP,
    [replyButton(replyLink(thumbs))],
    `li:has(> [role="article"] ${replyLink(thumbs)}) > div > form`,
    ofComment(thumbs),
    { prefilled: `${thumbs.by} ` },
  ),
];

const [first] = locked.replies as Two;
const [, board] = shared.comments as Two;
const OWNER = `${FEED}${bakery.owner}`;
const ALONE = `${FEED}${photoPost.owner}/posts/${photoPost.id}`;
const WATCH = `${FEED}watch/?v=${photoPost.id}`;
const postForm = '[aria-posinset="1"] > div > div > form';
const viewerForm = `${DIALOG} [role="complementary"] > div > form`;
const sort = '[aria-posinset="1"] h3.small';

const LONG = `${FEED}?does=virtual`;
const place = (post: Post) => longFeed.indexOf(post) + 1;
const [meter, choirs] = [longFeed[19], longFeed[24]] as [Post, Post];
const far = { wheel: 500, until: commentButton(place(meter)) };

/** What else one answers, and pages that change under the box. */
export const facebookSituations: readonly Surface[] = [
  surface('facebook-page-post', OWNER, [commentButton(1)], postForm, ofPost(bakery)),
  surface(
    'facebook-page-comment',
    OWNER,
    [commentButton(1), replyButton(commentLink(praise))],
    beside(commentLink(praise)),
    ofComment(praise),
  ),
  surface('facebook-video-post', WATCH, [], viewerForm, ofPost(photoPost)),
  surface(
    'facebook-video-comment',
    WATCH,
    [`${DIALOG} ${replyButton(commentLink(choir))}`],
    `${DIALOG} ${beside(commentLink(choir))}`,
    ofComment(choir),
  ),
  surface(
    'facebook-permalink-first-reply',
    PERMALINK,
    [replyButton(replyLink(first))],
    beside(replyLink(first)),
    ofComment(first),
    { prefilled: `${first.by} ` },
  ),
  surface(
    'facebook-feed-last-comment',
    FEED,
    [commentButton(1), replyButton(commentLink(board))],
    beside(commentLink(board)),
    ofComment(board),
  ),
  // With one comment alone, its branch and the post's look alike.
  surface('facebook-one-comment-post', ALONE, [], postForm, ofPost(photoPost)),
  surface(
    'facebook-one-comment-comment',
    ALONE,
    [replyButton(commentLink(choir))],
    beside(commentLink(choir)),
    ofComment(choir),
  ),
  surface(
    'facebook-group-comment-after-replies',
    GROUP,
    [replyButton(commentLink(gate))],
    inGroup(commentLink(gate)),
    ofComment(gate),
    { ambiguous: true },
  ),
  surface('facebook-late', `${PERMALINK}?does=late`, [], postForm, ofPost(bakery)),
  surface('facebook-named', `${PERMALINK}?does=named`, [], postForm, ofPost(bakery)),
  surface(
    'facebook-rows-drawn-anew',
    PERMALINK,
    [replyButton(commentLink(sarcasm)), sort, replyButton(commentLink(praise))],
    beside(commentLink(praise)),
    ofComment(praise),
  ),
  surface(
    'facebook-navigate-replaced',
    FEED,
    [commentButton(1), `[aria-posinset="4"] a[href*="/posts/${bakery.id}"]`],
    postForm,
    ofPost(bakery),
  ),
  surface(
    'facebook-navigate-kept',
    FEED,
    [
      '[aria-posinset="3"] a[href*="set=pcb."]',
      `${viewerForm} [role="textbox"]`,
      `${DIALOG} .next`,
    ],
    viewerForm,
    ofPost(bakery),
  ),
  // Units near the window alone have a content.
  surface(
    'facebook-virtual-post',
    LONG,
    [far, commentButton(place(meter))],
    unitForm(place(meter)),
    ofPost(meter),
  ),
  surface(
    'facebook-virtual-post-back',
    LONG,
    [
      far,
      commentButton(place(meter)),
      { type: 'Half a' },
      { wheel: -500, until: '[role="main"]:not(:has(form))' },
      far,
      commentButton(place(meter)),
    ],
    unitForm(place(meter)),
    ofPost(meter),
  ),
  surface(
    'facebook-virtual-post-other',
    LONG,
    [
      far,
      commentButton(place(meter)),
      { type: 'Half a' },
      { wheel: 500, until: '[role="main"]:not(:has(form))' },
      { wheel: 500, until: commentButton(place(choirs)) },
      commentButton(place(choirs)),
    ],
    unitForm(place(choirs)),
    ofPost(choirs),
  ),
  surface(
    'facebook-virtual-comment',
    LONG,
    [
      { wheel: 500, until: commentButton(place(shared)) },
      commentButton(place(shared)),
      { wheel: -500, until: '[role="main"]:not(:has(form))' },
      { wheel: 500, until: commentButton(place(shared)) },
      commentButton(place(shared)),
      replyButton(commentLink(bus)),
    ],
    beside(commentLink(bus)),
    ofComment(bus),
  ),
];

export const facebookDecoys: readonly Decoy[] = [
  {
    id: 'facebook-chat',
    site: 'facebook',
    url: PERMALINK,
    open: [],
    composer: '[data-pagelet="CometChatTab"] [contenteditable="true"]',
    why: 'a private chat, with the comments’ own editor',
  },
  {
    id: 'facebook-new-post',
    site: 'facebook',
    url: FEED,
    open: ['[data-pagelet="FeedComposer"]'],
    composer: `${DIALOG} form[method="POST"] [contenteditable="true"]`,
    why: 'a new post answers nobody',
  },
  {
    id: 'facebook-search',
    site: 'facebook',
    url: FEED,
    open: [],
    composer: '[role="banner"] input[type="search"]',
    why: 'the search field',
  },
  {
    id: 'facebook-messenger',
    site: 'facebook',
    url: `${FEED}messages/t/1/`,
    open: [],
    composer: '[role="main"] [contenteditable="true"]',
    why: 'a private chat on its own page',
  },
  {
    id: 'facebook-chat-dialog',
    site: 'facebook',
    url: `${FEED}?does=chat`,
    open: [],
    composer: `${DIALOG} [contenteditable="true"]`,
    why: 'a private chat in a dialog with a form',
  },
  {
    id: 'facebook-note',
    site: 'facebook',
    url: `${PERMALINK}?does=notes`,
    open: [],
    composer: '.note[contenteditable="true"]',
    why: 'the box of another extension',
  },
  {
    id: 'facebook-password',
    site: 'facebook',
    url: `${PERMALINK}?does=notes`,
    open: [],
    composer: 'input[type="password"]',
    why: 'a password',
  },
  {
    id: 'facebook-plain-field',
    site: 'facebook',
    url: `${PERMALINK}?does=notes`,
    open: [],
    composer: 'input.tag',
    why: 'a plain field',
  },
];
