/** A comment is an `article` with its urn; replies are articles inside it. */

import { type Comment, ownComment, type Post, profile } from '../linkedin/content';
import { textNodes } from '../linkedin/text';
import { words } from '../linkedin/words';
import { h } from '../shared/dom';
import { fill } from '../shared/language';
import { facePicture } from '../shared/picture';
import { commentBox } from './form';

interface Thread {
  readonly post: Post;
  /** Opens the thread's one reply box, naming the person answered. */
  readonly openReply: (comment: Comment) => void;
}

/** A comment with its replies; the reply box always stands at the end of the whole thread. */
export function commentThread(comment: Comment, post: Post): HTMLElement {
  const replies = h('div', { class: 'comments-replies-list' });
  let box: HTMLElement | undefined;
  const openReply = (answered: Comment) => {
    box?.remove();
    const made = commentBox({
      answers: 'comment',
      mention: answered.by.name,
      onSent: (text) => {
        replies.append(commentArticle(ownComment(text), { post, openReply }, true));
        made.element.remove();
      },
    });
    box = made.element;
    article.append(made.element);
    made.focus();
  };
  const article = commentArticle(comment, { post, openReply }, false);
  for (const reply of comment.replies ?? []) {
    replies.append(commentArticle(reply, { post, openReply }, true));
  }
  article.append(replies);
  return article;
}

function commentArticle(comment: Comment, thread: Thread, isReply: boolean): HTMLElement {
  const label = words();
  const { by } = comment;
  const href = profile(by);
  const level = isReply ? ' comments-comment-entity--reply' : '';
  return h(
    'article',
    {
      class: `comments-comment-entity${level}`,
      // The post half of the urn comes without `urn:li:` here.
      'data-id': `urn:li:comment:(activity:${thread.post.id},${comment.id})`,
    },
    h(
      'div',
      { class: 'comments-comment-meta__container' },
      h(
        'a',
        { class: 'comments-comment-meta__image-link', href, 'aria-hidden': 'true', tabindex: -1 },
        facePicture(by.name),
      ),
      h(
        'a',
        {
          class: 'comments-comment-meta__description-container',
          href,
          'aria-label': fill(label.viewProfile, { name: by.name }),
        },
        h(
          'h3',
          { class: 'comments-comment-meta__description' },
          h('span', { class: 'comments-comment-meta__description-title' }, by.name),
          h(
            'span',
            { class: 'comments-comment-meta__data' },
            h('span', { class: 'visually-hidden' }, label[by.badge]),
            ` • ${label[by.badge]}`,
          ),
        ),
        h('div', { class: 'comments-comment-meta__description-subtitle' }, by.title),
      ),
      h(
        'div',
        { class: 'comments-comment-meta__info' },
        h(
          'time',
          { class: 'comments-comment-meta__data' },
          comment.hours === 0 ? label.now : `${comment.hours}${label.hour}`,
        ),
        h('button', { type: 'button', 'aria-label': fill(label.options, { name: by.name }) }, '⋯'),
      ),
    ),
    h(
      'section',
      { class: 'comments-comment-entity__content' },
      h(
        'span',
        {
          class: 'comments-comment-item__main-content feed-shared-main-content--comment',
          dir: 'ltr',
        },
        h(
          'div',
          { class: 'update-components-text relative' },
          h('span', { dir: 'ltr' }, ...textNodes(comment.text)),
        ),
      ),
    ),
    h(
      'div',
      { class: 'comments-comment-social-bar--cr' },
      h('button', { type: 'button', 'aria-label': label.reactLike }, label.like),
      h(
        'button',
        {
          type: 'button',
          class: 'comments-comment-social-bar__reply-action-button--cr',
          'aria-label': fill(label.replyTo, { name: by.name }),
          onclick: () => thread.openReply(comment),
        },
        h('span', { class: 'artdeco-button__text' }, label.reply),
      ),
    ),
  );
}
