/** The Facebook page: home feed, a post's own page, a group, a photo. */

import { type Child, h } from '../shared/dom';
import { notes } from '../shared/notes';
import { facePicture } from '../shared/picture';
import { does, LATE } from '../shared/situation';
import { keepNear } from '../shared/virtual';
import { chat, chatTab } from './chat';
import { bakery, feed, findPost, groupPost, longFeed, me, type Post } from './content';
import { chatDialog, newPostDialog, postDialog, viewer } from './dialog';
import { commentThread } from './thread';
import { postParts } from './unit';
import { words } from './words';

/** A unit of the home feed: no `role=article`; the thread comes when asked for. */
function feedUnit(post: Post, position: number): HTMLElement {
  const unit = h('div', { 'aria-posinset': position, class: 'unit' });
  fill(unit, post);
  return unit;
}

function fill(unit: HTMLElement, post: Post): void {
  let open = false;
  const onComment = () => {
    if (post.opens === 'dialog') return postDialog(post);
    if (open) return;
    open = true;
    const { list, form, focus } = commentThread(post, 'beside');
    unit.append(h('div', {}, list, form));
    focus();
  };
  unit.append(...parts(post, onComment));
}

/** Units far from the window keep their shell and their height; their content comes anew. */
function longList(posts: readonly Post[]): HTMLElement {
  const sized = (height: number) => `box-sizing:border-box;height:${height}px`;
  const rows = posts.map((post, at) => ({
    post,
    unit: h('div', { 'aria-posinset': at + 1, class: 'unit', style: sized(170) }),
  }));
  const root = h('div', {}, ...rows.map(({ unit }) => unit));
  keepNear(
    {
      root,
      rows,
      edges: ({ unit }) => unit.getBoundingClientRect(),
      show: ({ unit, post }) => {
        unit.removeAttribute('style');
        fill(unit, post);
      },
      hide: ({ unit }) => {
        unit.setAttribute('style', sized(unit.offsetHeight));
        unit.replaceChildren();
      },
    },
    { top: -150, below: 300 },
  );
  return root;
}

function parts(post: Post, onComment: () => void): Node[] {
  return postParts(post, { onComment, onPhoto: () => viewer(post) }).filter(
    (part): part is HTMLElement => part instanceof Node,
  );
}

function homeFeed(): Child[] {
  return [
    h(
      'div',
      { class: 'unit row' },
      facePicture(me),
      h(
        'div',
        {
          role: 'button',
          tabindex: 0,
          'data-pagelet': 'FeedComposer',
          class: 'ask',
          onclick: newPostDialog,
        },
        words().whatsUp,
      ),
    ),
    h('h3', { dir: 'auto', class: 'offscreen' }, words().feedPosts),
    does('virtual')
      ? longList(longFeed)
      : h(
          'div',
          {},
          ...feed.map((post, index) => feedUnit(post, index + 1)),
          // A unit that was scrolled away keeps its shell only.
          h('div', { 'aria-posinset': feed.length + 1, class: 'unit' }, h('div', { hidden: true })),
        ),
  ];
}

/** A post's own page, with the thread open. */
function permalink(post: Post): Child[] {
  const { list, form, focus } = commentThread(post, 'beside');
  const content = parts(post, focus);
  const foot = h('div', {}, list);
  if (does('late')) setTimeout(() => foot.append(form), LATE);
  else foot.append(form);
  const unit = h('div', { 'aria-posinset': 1, class: 'unit' }, ...content, foot);
  if (does('notes')) unit.append(notes());
  return [unit];
}

/** The page of a shop or a person: its posts alone. */
function timeline(posts: readonly Post[]): Child[] {
  return [
    h('h1', {}, posts[0]?.by),
    h('div', {}, ...posts.map((post, at) => feedUnit(post, at + 1))),
  ];
}

/** Groups still have `role=feed` and `role=article`, and replies inside the comment's article. */
function group(): Child[] {
  const { list, form, focus } = commentThread(groupPost, 'inside');
  const article = h(
    'div',
    { role: 'article', class: 'unit' },
    ...parts(groupPost, focus),
    h('div', {}, list, form),
  );
  return [
    h('h1', {}, 'Nordby vel'),
    h('div', { role: 'feed' }, h('div', { 'aria-posinset': 1 }, article)),
  ];
}

function content(): Child[] {
  const path = location.pathname;
  if (path.startsWith('/groups/')) return group();
  if (path.startsWith('/messages/')) return [chat('Mamma')];
  const post = findPost(/\/posts\/(\d+)/.exec(path)?.[1]);
  if (post) return permalink(post);
  const posts = longFeed.filter(({ owner }) => path.replace(/\/$/, '') === `/${owner}`);
  return posts.length > 0 ? timeline(posts) : homeFeed();
}

function banner(): HTMLElement {
  const label = words();
  return h(
    'div',
    { role: 'banner' },
    h('a', { href: '/', 'aria-label': 'Facebook', role: 'link' }, 'f'),
    h('input', {
      type: 'search',
      role: 'combobox',
      'aria-label': label.search,
      placeholder: label.search,
      autocomplete: 'off',
    }),
  );
}

const main = h('div', { role: 'main' });

function show(): void {
  main.replaceChildren(...content().filter((child): child is HTMLElement => child instanceof Node));
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest('a');
  if (!link) return;
  // Within one page every link is handled by script; only posts lead somewhere here.
  event.preventDefault();
  const { pathname, search } = new URL(link.href);
  if (!findPost(/\/posts\/(\d+)/.exec(pathname)?.[1]) || search.includes('comment_id=')) return;
  history.pushState(null, '', pathname);
  show();
});
document.title = 'Facebook';
show();
document.body.append(h('div', { id: 'mount_0_0_tk' }, h('div', {}, banner(), main)));
if (!location.pathname.startsWith('/messages/')) document.body.append(chatTab('Mamma'));
const query = new URLSearchParams(location.search);
if (location.pathname.startsWith('/photo')) viewer(findPost(query.get('fbid')) ?? bakery);
if (location.pathname.startsWith('/watch')) {
  viewer(findPost(query.get('v')) ?? bakery, (post) => `/watch/?v=${post.id}`);
}
if (does('chat')) chatDialog('Nordlys Bakeri');
