/** All comments of a post and the form for a new one. */

import { h } from '../shared/dom';
import { commentItem, type Layout, ownComment } from './comment';
import type { Post } from './content';
import { commentForm } from './form';
import { words } from './words';

export interface CommentThread {
  readonly list: HTMLElement;
  readonly form: HTMLElement;
  focus(): void;
}

export function commentThread(post: Post, layout: Layout): CommentThread {
  const list = h('div', {}, h('h3', { class: 'small' }, words().allComments));
  for (const comment of post.comments) list.append(commentItem(comment, { post, layout }));
  const form = commentForm({
    label: words().writeComment,
    onSent: (text) => list.append(commentItem(ownComment(text), { post, layout })),
  });
  return { list, form: form.element, focus: form.focus };
}
