/** Dialogs over the feed: a post with its thread, the photo viewer, the box for a new post. */

import { type Child, h } from '../shared/dom';
import { fill } from '../shared/language';
import { sent } from '../shared/ledger';
import { photo } from '../shared/picture';
import { lexicalBox } from './box';
import type { Post } from './content';
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

export function photoViewer(post: Post): void {
  const { list, form } = commentThread(post, 'beside');
  openDialog(
    post.by,
    `/photo/?fbid=${post.id}&set=pcb.${post.id}`,
    h('div', { class: 'viewer' }, photo()),
    h(
      'div',
      { role: 'complementary', class: 'unit' },
      ...postParts({ ...post, photo: false }, {}),
      list,
      form,
    ),
  );
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
