/**
 * A comment row is told by its urn only. Replies are nested in their root's row on a post's page
 * and flat later siblings in the feed; the reply box is the sibling after the row, never inside.
 */

import { type Comment, ownComment, type Post, profile } from '../linkedin/content';
import { textNodes } from '../linkedin/text';
import { words } from '../linkedin/words';
import { h, icon } from '../shared/dom';
import { fill } from '../shared/language';
import { facePicture } from '../shared/picture';
import { does } from '../shared/situation';
import { actorLine } from './actor';
import { type CommentBox, commentBox } from './form';

export type Nesting = 'nested' | 'flat';

export function commentRows(comment: Comment, post: Post, nesting: Nesting): HTMLElement[] {
  const root = commentRow(comment, post, false);
  const copy = does('doubled') ? commentRow(comment, post, false) : null;
  copy?.setAttribute('hidden', '');
  const copies = copy ? [copy] : [];
  const replies = (comment.replies ?? []).map((reply) => commentRow(reply, post, true));
  if (nesting === 'flat') return [...copies, root, ...replies];
  root.append(...replies);
  return [...copies, root];
}

/** Boxes outlive their rows where a long list is scrolled. */
const boxes = new WeakMap<Comment, CommentBox>();

/** The row of a long list was scrolled away: its box stays where it was, unless nobody uses it. */
export function rowGone(comment: Comment): void {
  const box = boxes.get(comment);
  if (box?.isInUse()) return;
  box?.remove();
}

function commentRow(comment: Comment, post: Post, isReply: boolean): HTMLElement {
  const label = words();
  const { by } = comment;
  const urn = `urn:li:comment:(urn:li:activity:${post.id},${comment.id})`;
  const reply = () => {
    const open = boxes.get(comment);
    if (open?.element.isConnected) return open.focus();
    const box = commentBox({
      urn,
      answers: 'comment',
      // Some people are mentioned by their first name only.
      mention: by.badge === 'first' ? (by.name.split(' ')[0] ?? by.name) : by.name,
      onSent: (text) => {
        const own = commentRow(ownComment(text), post, true);
        box.element.after(own);
        box.remove();
      },
    });
    boxes.set(comment, box);
    row.after(box.element);
    box.focus();
  };
  const row = h(
    'div',
    {
      id: `replaceableComment_${urn}`,
      componentkey: `replaceableComment_${urn}`,
      class: isReply ? '_r8c2 _r8c3' : '_r8c2',
    },
    h(
      'div',
      { componentkey: `CommentComponentReference_${urn}` },
      h(
        'div',
        { class: '_a11f' },
        h(
          'a',
          { href: profile(by), tabindex: -1 },
          facePicture(by.name, fill(label.viewProfile, { name: by.name })),
        ),
        h('a', { href: profile(by) }, actorLine(by), h('p', { class: '_m3' }, by.title)),
        h(
          'p',
          { class: '_m3 _end' },
          comment.hours === 0 ? label.now : `${comment.hours}${label.hour}`,
        ),
        h(
          'button',
          { type: 'button', 'aria-label': fill(label.viewOptions, { name: by.name }) },
          '⋯',
        ),
      ),
      h(
        'p',
        { class: '_t9' },
        h('span', { 'data-testid': 'expandable-text-box' }, ...textNodes(comment.text)),
      ),
      h(
        'div',
        { class: '_k77' },
        h(
          'button',
          { type: 'button', 'aria-label': label.reactLike },
          icon({ id: 'thumbs-up-outline-small' }),
          label.like,
        ),
        h('button', { type: 'button', 'aria-label': label.reply, onclick: reply }, label.reply),
      ),
    ),
  );
  return row;
}
