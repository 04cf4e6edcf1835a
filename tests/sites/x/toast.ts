/** The note after sending; its link is the only proof that something was posted. */

import { h } from '../shared/dom';
import type { Post } from './content';
import { words } from './words';

export function toast(post: Post): void {
  const note = h(
    'div',
    { role: 'alert', 'data-testid': 'toast', class: 'toast' },
    h('span', {}, words().sent),
    h('a', { href: `/${post.by.handle}/status/${post.id}` }, words().view),
  );
  document.querySelector('#layers')?.append(note);
  setTimeout(() => note.remove(), 4000);
}
