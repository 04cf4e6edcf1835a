/** Where one writes on the LinkedIn pages, both front ends. */

import { readable } from '../shared/text';
import type { Step } from '../steps';
import type { Decoy, Expected, Surface } from '../surfaces';
import { busy, type Comment, delays, longFeed, type Post, prices } from './content';

const FEED = 'https://www.linkedin.com/feed/';
const page = (post: Post) => `${FEED}update/urn:li:activity:${post.id}/`;

const expected = (answered: Post | Comment): Expected => ({
  author: answered.by.name,
  text: readable(answered.text),
  time: `${answered.hours}h`,
});

interface Place {
  readonly open: readonly Step[];
  readonly box: string;
}

function classic(
  id: string,
  url: string,
  place: Place,
  answered: Post | Comment,
  more: Pick<Surface, 'prefilled' | 'ambiguous'> = {},
): Surface {
  return {
    id,
    site: 'linkedin',
    editor: 'quill',
    url,
    open: place.open,
    composer: `${place.box} .ql-editor[contenteditable="true"]`,
    send: { key: null, button: `${place.box} .comments-comment-box__submit-button--cr` },
    expected: expected(answered),
    ...more,
  };
}

function sdui(
  id: string,
  url: string,
  place: Place,
  answered: Post | Comment,
  more: Pick<Surface, 'prefilled' | 'ambiguous'> = {},
): Surface {
  return {
    id,
    site: 'linkedin',
    editor: 'tiptap',
    url,
    open: place.open,
    composer: `${place.box} .ProseMirror[contenteditable="true"]`,
    send: { key: null, button: `${place.box} [id*="commentButtonSection"] button` },
    expected: expected(answered),
    ...more,
  };
}

// Classic: the urn of the post, the urn of the comment.
const card = (post: Post) => `.feed-shared-update-v2[data-urn="urn:li:activity:${post.id}"]`;
const article = (comment: Comment) => `article[data-id$=",${comment.id})"]`;
const cardOpen = (post: Post) => `${card(post)} .feed-shared-social-action-bar .comment-button`;
const cardBox = (post: Post) =>
  `${card(post)} > .feed-shared-update-v2__comments-container > .comments-comment-box--cr`;
const articleOpen = (comment: Comment) =>
  `${article(comment)} .comments-comment-social-bar__reply-action-button--cr`;
const articleBox = (comment: Comment) => `${article(comment)} > .comments-comment-box--cr`;

// SDUI: the post's key in the shell's id, the urn in the row's.
const shell = (post: Post) => `[id^="expanded${post.key}FeedType_"]`;
const row = (comment: Comment) => `[id^="replaceableComment_"][id$=",${comment.id})"]`;
const shellOpen = (post: Post) => `${shell(post)} button:has(> svg#comment-small)`;
const shellBox = (post: Post) => `${shell(post)} > [componentkey^="commentBox-"]`;
const rowOpen = (comment: Comment) =>
  `${row(comment)} > [componentkey^="CommentComponentReference_"] > div:last-child > button:last-child`;
/** The copy of a doubled row that is shown. */
const visible = (selector: string) => selector.replace(/^(\S+)/, '$1:not([hidden])');
const rowBox = (comment: Comment) => `${row(comment)} + [componentkey^="commentBox-"]`;

type Two = readonly [Comment, Comment];
const [phoned, calm] = delays.comments as Two;
const [sorted, together] = phoned.replies as Two;
const [dearer, nordic] = prices.comments as Two;
const [mouth] = dearer.replies as readonly [Comment];
const chip = (comment: Comment) => ({ prefilled: `${comment.by.name} ` });

const classicFeed = `${FEED}?ui=classic`;
const classicPage = `${page(delays)}?ui=classic`;
const sduiPage = page(delays);
const both = `${FEED}?ui=both`;

export const linkedinSurfaces: readonly Surface[] = [
  classic('linkedin-classic-page-post', classicPage, { open: [], box: cardBox(delays) }, delays),
  classic(
    'linkedin-classic-page-comment',
    classicPage,
    { open: [articleOpen(calm)], box: articleBox(calm) },
    calm,
    chip(calm),
  ),
  // The thread's own comment is answered, its replies stand between it and the box.
  classic(
    'linkedin-classic-page-comment-after-replies',
    classicPage,
    { open: [articleOpen(phoned)], box: articleBox(phoned) },
    phoned,
    { ...chip(phoned), ambiguous: true },
  ),
  // A reply is answered in its thread's box: only the mention tells.
  classic(
    'linkedin-classic-page-reply',
    classicPage,
    { open: [articleOpen(sorted)], box: articleBox(phoned) },
    sorted,
    { ...chip(sorted), ambiguous: true },
  ),
  classic(
    'linkedin-classic-feed-post',
    classicFeed,
    { open: [cardOpen(prices)], box: cardBox(prices) },
    prices,
  ),
  classic(
    'linkedin-classic-feed-comment',
    classicFeed,
    { open: [cardOpen(prices), articleOpen(nordic)], box: articleBox(nordic) },
    nordic,
    chip(nordic),
  ),
  sdui('linkedin-sdui-page-post', sduiPage, { open: [], box: shellBox(delays) }, delays),
  sdui(
    'linkedin-sdui-page-comment',
    sduiPage,
    { open: [rowOpen(phoned)], box: rowBox(phoned) },
    phoned,
    chip(phoned),
  ),
  sdui(
    'linkedin-sdui-page-comment-first-name',
    sduiPage,
    { open: [rowOpen(calm)], box: rowBox(calm) },
    calm,
    { prefilled: 'Yasmin ' },
  ),
  sdui(
    'linkedin-sdui-page-reply',
    sduiPage,
    { open: [rowOpen(together)], box: rowBox(together) },
    together,
    chip(together),
  ),
  sdui(
    'linkedin-sdui-feed-post',
    FEED,
    { open: [shellOpen(prices)], box: shellBox(prices) },
    prices,
  ),
  sdui(
    'linkedin-sdui-feed-comment',
    FEED,
    { open: [shellOpen(prices), rowOpen(dearer)], box: rowBox(dearer) },
    dearer,
    chip(dearer),
  ),
  sdui(
    'linkedin-sdui-feed-reply',
    FEED,
    { open: [shellOpen(prices), rowOpen(mouth)], box: rowBox(mouth) },
    mouth,
    { prefilled: 'Yasmin ' },
  ),
  sdui(
    'linkedin-both-sdui',
    both,
    { open: [shellOpen(delays), rowOpen(calm)], box: rowBox(calm) },
    calm,
    { prefilled: 'Yasmin ' },
  ),
  classic(
    'linkedin-both-classic',
    both,
    { open: [cardOpen(prices)], box: cardBox(prices) },
    prices,
  ),
];

const POSTS = `https://www.linkedin.com/posts/hanne-vik_customercare-activity-${delays.id}-kQ7h`;
const ADMIN = 'https://www.linkedin.com/company/1011/admin/page-posts/published/?ui=classic';
const sort = `${shell(delays)} ._sort`;

const LONG = `${page(busy)}?does=virtual`;
const LONG_FEED = `${FEED}?does=virtual`;
const KEPT = `${sduiPage}?does=kept`;
const other = `nav a[href$=":${prices.id}/"]`;
const farComment = busy.comments[20] as Comment;
const farRow = { wheel: 400, until: rowOpen(farComment) };
/** Told by its own key: the row may be gone. */
const farBox = `[componentkey^="commentBox-"][componentkey$=",${farComment.id})"]`;
const rowGone = `[data-testid$="-commentLists-LazyColumn"]:not(:has(${row(farComment)}))`;
const [wonder, clock] = [longFeed[20], longFeed[25]] as [Post, Post];
const farPost = { wheel: 500, until: shellOpen(wonder) };
const noBoxes = '[data-testid="mainFeed"]:not(:has([componentkey^="commentBox-"]))';

/** What else one answers, and pages that change under the box. */
export const linkedinSituations: readonly Surface[] = [
  sdui('linkedin-sdui-posts-address', POSTS, { open: [], box: shellBox(delays) }, delays),
  sdui(
    'linkedin-sdui-posts-address-comment',
    POSTS,
    { open: [rowOpen(calm)], box: rowBox(calm) },
    calm,
    { prefilled: 'Yasmin ' },
  ),
  classic(
    'linkedin-classic-posts-address',
    `${POSTS}?ui=classic`,
    { open: [], box: cardBox(delays) },
    delays,
  ),
  classic('linkedin-admin-post', ADMIN, { open: [cardOpen(prices)], box: cardBox(prices) }, prices),
  classic(
    'linkedin-admin-comment',
    ADMIN,
    { open: [cardOpen(prices), articleOpen(nordic)], box: articleBox(nordic) },
    nordic,
    chip(nordic),
  ),
  classic(
    'linkedin-classic-feed-reply',
    classicFeed,
    { open: [cardOpen(prices), articleOpen(mouth)], box: articleBox(dearer) },
    mouth,
    chip(mouth),
  ),
  classic(
    'linkedin-classic-box-moved',
    classicPage,
    { open: [articleOpen(calm), articleOpen(sorted), articleOpen(calm)], box: articleBox(calm) },
    calm,
    chip(calm),
  ),
  sdui(
    'linkedin-sdui-page-first-reply',
    sduiPage,
    { open: [rowOpen(sorted)], box: rowBox(sorted) },
    sorted,
    chip(sorted),
  ),
  sdui('linkedin-sdui-late', `${sduiPage}?does=late`, { open: [], box: shellBox(delays) }, delays),
  sdui(
    'linkedin-sdui-doubled',
    `${sduiPage}?does=doubled`,
    { open: [visible(rowOpen(calm))], box: rowBox(calm) },
    calm,
    { prefilled: 'Yasmin ' },
  ),
  sdui(
    'linkedin-sdui-doubled-post',
    `${sduiPage}?does=doubled`,
    { open: [], box: shellBox(delays) },
    delays,
  ),
  sdui(
    'linkedin-sdui-rows-drawn-anew',
    sduiPage,
    { open: [rowOpen(phoned), sort, rowOpen(calm)], box: rowBox(calm) },
    calm,
    { prefilled: 'Yasmin ' },
  ),
  sdui(
    'linkedin-sdui-navigate-replaced',
    FEED,
    {
      open: [shellOpen(prices), `${shell(delays)} a[href^="/feed/update/"]`],
      box: shellBox(delays),
    },
    delays,
  ),
  sdui(
    'linkedin-both-sdui-post',
    both,
    { open: [shellOpen(delays)], box: shellBox(delays) },
    delays,
  ),
  classic(
    'linkedin-both-classic-comment',
    both,
    { open: [cardOpen(prices), articleOpen(nordic)], box: articleBox(nordic) },
    nordic,
    chip(nordic),
  ),
  // Rows near the window alone are in the page.
  sdui(
    'linkedin-sdui-virtual-comment',
    LONG,
    { open: [farRow, rowOpen(farComment)], box: rowBox(farComment) },
    farComment,
    chip(farComment),
  ),
  // The row lies under the page's bar and is gone; its box is in sight and keeps the focus.
  sdui(
    'linkedin-sdui-virtual-row-gone',
    LONG,
    { open: [farRow, rowOpen(farComment), { wheel: 12, until: rowGone }], box: farBox },
    farComment,
    chip(farComment),
  ),
  // As far as to a part of the list that knew nothing of the row, and back to a new one.
  sdui(
    'linkedin-sdui-virtual-row-back',
    LONG,
    {
      open: [
        farRow,
        rowOpen(farComment),
        { wheel: -400, until: rowGone },
        { wheel: 400, until: row(farComment) },
      ],
      box: rowBox(farComment),
    },
    farComment,
    chip(farComment),
  ),
  sdui(
    'linkedin-sdui-virtual-post',
    LONG_FEED,
    { open: [farPost, shellOpen(wonder)], box: shellBox(wonder) },
    wonder,
  ),
  sdui(
    'linkedin-sdui-virtual-post-other',
    LONG_FEED,
    {
      open: [
        farPost,
        shellOpen(wonder),
        { type: 'Half a' },
        { wheel: -500, until: noBoxes },
        { wheel: 500, until: shellOpen(clock) },
        shellOpen(clock),
      ],
      box: shellBox(clock),
    },
    clock,
  ),
  sdui('linkedin-sdui-navigate-kept', KEPT, { open: [other], box: shellBox(prices) }, prices),
  sdui(
    'linkedin-sdui-navigate-kept-draft',
    KEPT,
    {
      open: [`${shellBox(delays)} .ProseMirror`, { type: 'Half a ' }, other],
      box: shellBox(prices),
    },
    prices,
    { prefilled: 'Half a ' },
  ),
];

const SHADOW = '#interop-outlet >>> ';

export const linkedinDecoys: readonly Decoy[] = [
  {
    id: 'linkedin-classic-message',
    site: 'linkedin',
    url: classicFeed,
    open: [],
    composer: '.msg-form .msg-form__contenteditable',
    why: 'a private message',
  },
  {
    id: 'linkedin-classic-share',
    site: 'linkedin',
    url: classicFeed,
    open: ['.share-box-feed-entry__trigger'],
    composer: '.share-creation-state .ql-editor',
    why: 'a new post answers nobody, with the comments’ own editor',
  },
  {
    id: 'linkedin-classic-search',
    site: 'linkedin',
    url: classicFeed,
    open: [],
    composer: '.search-global-typeahead__input',
    why: 'the search field',
  },
  {
    id: 'linkedin-sdui-message',
    site: 'linkedin',
    url: sduiPage,
    open: [],
    composer: `${SHADOW}.msg-form__contenteditable`,
    why: 'a private message in the shadow root of the old application',
  },
  {
    id: 'linkedin-sdui-share',
    site: 'linkedin',
    url: FEED,
    open: ['[componentkey="draft-text-share-box"] button'],
    composer: `${SHADOW}.share-creation-state .ql-editor`,
    why: 'a new post in the shadow root of the old application',
  },
  {
    id: 'linkedin-sdui-search',
    site: 'linkedin',
    url: FEED,
    open: [],
    composer: '[data-testid="typeahead-input"]',
    why: 'the search field',
  },
  {
    id: 'linkedin-messaging',
    site: 'linkedin',
    url: 'https://www.linkedin.com/messaging/thread/2-abc/?ui=classic',
    open: [],
    composer: 'main .msg-form__contenteditable',
    why: 'private messages on their own page',
  },
  {
    id: 'linkedin-classic-note',
    site: 'linkedin',
    url: `${classicPage}&does=notes`,
    open: [],
    composer: '.note[contenteditable="true"]',
    why: 'the box of another extension',
  },
  {
    id: 'linkedin-sdui-note',
    site: 'linkedin',
    url: `${sduiPage}?does=notes`,
    open: [],
    composer: '.note[contenteditable="true"]',
    why: 'the box of another extension',
  },
  {
    id: 'linkedin-password',
    site: 'linkedin',
    url: `${sduiPage}?does=notes`,
    open: [],
    composer: 'input[type="password"]',
    why: 'a password',
  },
];
