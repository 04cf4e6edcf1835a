/**
 * Comments and replies: each a `div[role=article]`, its level told only by the address inside.
 * Two layouts are known: replies in a list beside the comment's article, or inside it (groups).
 */

import { type Child, h } from '../shared/dom';
import { fill } from '../shared/language';
import { facePicture } from '../shared/picture';
import { type Comment, me, type Post, postAddress } from './content';
import { commentForm } from './form';
import { lines, profile } from './text';
import { words } from './words';

export type Layout = 'beside' | 'inside';

interface Place {
  readonly post: Post;
  readonly layout: Layout;
  /** Set for a reply. */
  readonly parent?: Comment;
}

let made = 0;

export function ownComment(text: string): Comment {
  made += 1;
  return { id: `99${made}`, by: me, text, hours: 0 };
}

export function commentItem(comment: Comment, place: Place): HTMLElement {
  const article = articleOf(comment, place, () => openForm());
  const replies = h(place.layout === 'inside' ? 'ul' : 'div', { class: 'replies' });
  for (const reply of comment.replies ?? []) {
    replies.append(commentItem(reply, { ...place, parent: comment }));
  }
  const item = h(
    place.layout === 'inside' && place.parent ? 'li' : 'div',
    { class: 'branch' },
    article,
  );
  const branch = place.layout === 'inside' && !place.parent ? article : item;
  if (!place.parent) branch.append(replies);

  let open = false;
  const openForm = () => {
    if (open) return;
    open = true;
    const form = commentForm({
      label: fill(words().replyTo, { name: comment.by }),
      // Answering a reply, the site names the person; the thread alone would not.
      mention: place.parent ? comment.by : undefined,
      onSent: (text) => {
        const parent = place.parent ?? comment;
        const list = place.parent ? item.parentElement : replies;
        list?.append(commentItem(ownComment(text), { ...place, parent }));
      },
    });
    branch.append(form.element);
    form.focus();
  };
  return item;
}

function articleOf(comment: Comment, place: Place, reply: () => void): HTMLElement {
  const label = words();
  const time = comment.hours === 0 ? label.now : `${comment.hours}${label.hour}`;
  const own = encodeURIComponent(btoa(`comment:${place.post.id}_${comment.id}`));
  const author = `${profile(comment.by)}?comment_id=${own}&__cft__[0]=AZXk`;
  const query = place.parent
    ? `comment_id=${place.parent.id}&reply_comment_id=${comment.id}`
    : `comment_id=${comment.id}`;
  const title = place.parent
    ? fill(label.replyBy, { name: comment.by, to: place.parent.by, time })
    : fill(label.commentBy, { name: comment.by, time });
  const button = (name: string, onclick?: () => void): Child =>
    h('div', { role: 'button', tabindex: 0, onclick }, name);
  return h(
    'div',
    { role: 'article', 'aria-label': title, tabindex: -1, class: 'comment' },
    h(
      'div',
      { class: 'row' },
      h(
        'a',
        { href: author, role: 'link', 'aria-hidden': 'true', tabindex: -1 },
        facePicture(comment.by),
        h('span', { class: 'offscreen' }, label.online),
      ),
      h(
        'div',
        {},
        h(
          'div',
          { class: 'bubble' },
          h(
            'span',
            {},
            h(
              'a',
              { href: author, role: 'link', tabindex: 0, class: 'name' },
              h('span', {}, h('span', { dir: 'auto' }, comment.by)),
            ),
          ),
          h('div', {}, h('span', { dir: 'auto' }, h('div', {}, ...lines(comment.text)))),
        ),
        h(
          'ul',
          { class: 'small' },
          h(
            'li',
            {},
            h('a', { href: postAddress(place.post, query), role: 'link', tabindex: 0 }, time),
          ),
          h('li', {}, button(label.like)),
          h('li', {}, button(label.reply, reply)),
          h(
            'li',
            {},
            h('div', { role: 'button', tabindex: 0, 'aria-label': label.hideOrReport }, '⋯'),
          ),
        ),
      ),
    ),
  );
}
