/** Dialogs over the feed: a post with its thread, the photo viewer, the box for a new post. */

import { type Child, h } from '../shared/dom';
import { fill } from '../shared/language';
import { sent } from '../shared/ledger';
import { photo } from '../shared/picture';
import { lexicalBox } from './box';
import { chat } from './chat';
import { bakery, type Post } from './content';
import { commentThread } from './thread';
import { postParts } from './unit';
import { words } from './words';

/** The feed stays behind; the address is the dialog's while it is open. */
function openDialog(
  label: string,
  address: string | null,
  ...children: readonly Child[]
): () => void {
  const before = location.href;
  const close = () => {
    element.remove();
    if (address) history.replaceState(null, '', before);
  };
  const element = h(
    'div',
    { class: 'layer' },
    h(
      'div',
      { role: 'dialog', 'aria-label': label, class: 'modal' },
      h(
        'div',
        {
          role: 'button',
          tabindex: 0,
          'aria-label': words().close,
          class: 'close',
          onclick: close,
        },
        '×',
      ),
      ...children,
    ),
  );
  if (address) history.pushState(null, '', address);
  document.body.append(element);
  return close;
}

export function postDialog(post: Post): void {
  const { list, form, focus } = commentThread(post, 'beside');
  openDialog(
    fill(words().postedBy, { name: post.by }),
    `/${post.owner}/posts/${post.id}`,
    h('div', { class: 'unit', 'aria-posinset': 1 }, ...postParts(post, { onComment: focus }), list),
    // The form for the post stands in the dialog's foot, outside the unit.
    h('div', { class: 'foot' }, form),
  );
  focus();
}

/** Photos and videos: the thread stands beside; the arrow changes the post and keeps the box. */
export function viewer(
  first: Post,
  address = (post: Post) => `/photo/?fbid=${post.id}&set=pcb.${post.id}`,
): void {
  const { list, form, show } = commentThread(first, 'beside');
  const side = h('div', { role: 'complementary', class: 'unit' });
  const draw = (post: Post) => {
    const parts = postParts({ ...post, photo: false }, {});
    side.replaceChildren(...parts.filter((part) => part instanceof Node), list, form);
  };
  const next = () => {
    history.pushState(null, '', address(bakery));
    show(bakery);
    draw(bakery);
  };
  draw(first);
  openDialog(
    first.by,
    address(first),
    h(
      'div',
      { class: 'viewer' },
      photo(),
      h('div', { role: 'button', tabindex: 0, class: 'next', onclick: next }, '›'),
    ),
    side,
  );
}

/** A chat with a shop: private, though it is a dialog with a form. */
export function chatDialog(name: string): void {
  openDialog(name, null, h('form', { onsubmit: (event) => event.preventDefault() }, chat(name)));
}

/** A new post: same editor, nothing is answered. */
export function newPostDialog(): void {
  const label = words();
  const button = h(
    'div',
    { role: 'button', tabindex: 0, 'aria-label': label.post, 'aria-disabled': 'true' },
    label.post,
  );
  const box = lexicalBox({
    label: label.whatsUp,
    placeholder: label.whatsUp,
    onChange: (text) => button.setAttribute('aria-disabled', String(text.trim() === '')),
    // Enter would send in a comment; here it must not, but the model of the key is the same.
    onSend: sent,
  });
  openDialog(
    label.createPost,
    null,
    h(
      'form',
      { method: 'POST', class: 'unit', onsubmit: (event) => event.preventDefault() },
      box.host,
      button,
    ),
  );
  box.focus();
}
