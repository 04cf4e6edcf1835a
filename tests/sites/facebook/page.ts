/** The Facebook page: home feed, a post's own page, a group, a photo. */

import { type Child, h } from '../shared/dom';
import { facePicture } from '../shared/picture';
import { chatTab } from './chat';
import { bakery, feed, findPost, groupPost, me, type Post } from './content';
import { newPostDialog, photoViewer, postDialog } from './dialog';
import { commentThread } from './thread';
import { postParts } from './unit';
import { words } from './words';

/** A unit of the home feed: no `role=article`; the thread comes when asked for. */
function feedUnit(post: Post, position: number): HTMLElement {
  let open = false;
  const unit = h('div', { 'aria-posinset': position, class: 'unit' });
  const onComment = () => {
    if (post.opens === 'dialog') return postDialog(post);
    if (open) return;
    open = true;
    const { list, form, focus } = commentThread(post, 'beside');
    unit.append(h('div', {}, list, form));
    focus();
  };
  unit.append(...parts(post, onComment));
  return unit;
}

function parts(post: Post, onComment: () => void): Node[] {
  return postParts(post, { onComment, onPhoto: () => photoViewer(post) }).filter(
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
    h(
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
  return [h('div', { 'aria-posinset': 1, class: 'unit' }, ...content, h('div', {}, list, form))];
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
  const post = findPost(/\/posts\/(\d+)/.exec(path)?.[1]);
  return post ? permalink(post) : homeFeed();
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

document.addEventListener('click', (event) => {
  // Within one page every link is handled by script; here they lead nowhere.
  if (event.target instanceof Element && event.target.closest('a')) event.preventDefault();
});
document.title = 'Facebook';
document.body.append(
  h(
    'div',
    { id: 'mount_0_0_tk' },
    h('div', {}, banner(), h('div', { role: 'main' }, ...content())),
  ),
  chatTab('Mamma'),
);
if (location.pathname.startsWith('/photo')) {
  const post = findPost(new URLSearchParams(location.search).get('fbid'));
  photoViewer(post ?? bakery);
}
