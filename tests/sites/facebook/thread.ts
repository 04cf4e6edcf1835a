/** All comments of a post and the form for a new one. */

import { h } from '../shared/dom';
import { fill } from '../shared/language';
import { does } from '../shared/situation';
import { commentItem, type Layout, ownComment } from './comment';
import { me, type Post } from './content';
import { commentForm } from './form';
import { words } from './words';

export interface CommentThread {
  readonly list: HTMLElement;
  readonly form: HTMLElement;
  focus(): void;
  /** The same list and form for another post. */
  show(post: Post): void;
}

export function commentThread(first: Post, layout: Layout): CommentThread {
  let shown = first;
  const list = h('div', {});
  const show = (post: Post) => {
    shown = post;
    // Another order draws the rows anew.
    const heading = h('h3', { class: 'small', onclick: () => show(post) }, words().allComments);
    const items = post.comments.map((comment) => commentItem(comment, { post, layout }));
    list.replaceChildren(heading, ...items);
  };
  show(first);
  const form = commentForm({
    label: does('named') ? fill(words().commentAs, { name: me }) : words().writeComment,
    onSent: (text) => list.append(commentItem(ownComment(text), { post: shown, layout })),
  });
  return { list, form: form.element, focus: form.focus, show };
}
