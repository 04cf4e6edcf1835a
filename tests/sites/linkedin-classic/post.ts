/** A post of the classic front end: `.feed-shared-update-v2` with its urn. */

import { ownComment, type Person, type Post, profile } from '../linkedin/content';
import { textNodes } from '../linkedin/text';
import { words } from '../linkedin/words';
import { type Child, h, icon } from '../shared/dom';
import { fill } from '../shared/language';
import { notes } from '../shared/notes';
import { facePicture } from '../shared/picture';
import { does } from '../shared/situation';
import { commentThread } from './comment';
import { commentBox } from './form';

function actor(person: Person, hours: number, edited: boolean): HTMLElement {
  const label = words();
  const title = person.company ? label.followers : person.title;
  const seen = `${hours}${label.hour} • ${edited ? `${label.edited} • ` : ''}`;
  return h(
    'div',
    { class: 'update-components-actor' },
    h(
      'a',
      {
        class: 'update-components-actor__image',
        href: profile(person),
        tabindex: -1,
        'aria-hidden': 'true',
      },
      facePicture(person.name),
    ),
    h(
      'a',
      {
        class: 'update-components-actor__meta-link',
        href: profile(person),
        'aria-label': fill(label.viewProfile, { name: person.name }),
      },
      h(
        'span',
        { class: 'update-components-actor__title' },
        h(
          'span',
          { class: 'update-components-actor__name' },
          h('span', { dir: 'ltr' }, ...twice(person.name)),
        ),
        h(
          'span',
          { class: 'update-components-actor__supplementary-actor-info' },
          ...twice(` • ${label[person.badge]}`),
        ),
      ),
      h('span', { class: 'update-components-actor__description' }, ...twice(title)),
    ),
    h(
      'span',
      { class: 'update-components-actor__sub-description' },
      h(
        'span',
        { 'aria-hidden': 'true' },
        seen,
        icon({ 'data-test-icon': 'globe-americas-small' }),
      ),
      h('span', { class: 'visually-hidden' }, `${fill(label.hoursAgo, { n: String(hours) })} •`),
    ),
  );
}

/** Every name is there twice: for the eye and for the screen reader. */
function twice(text: string): Child[] {
  return [
    h('span', { 'aria-hidden': 'true' }, text),
    h('span', { class: 'visually-hidden' }, text),
  ];
}

function body(text: string, long: boolean): HTMLElement {
  return h(
    'div',
    { class: 'feed-shared-update-v2__description' },
    h(
      'div',
      { class: `feed-shared-inline-show-more-text${long ? ' cut' : ''}` },
      h(
        'div',
        {
          class: 'update-components-text relative update-components-update-v2__commentary',
          dir: 'ltr',
        },
        h(
          'span',
          { class: 'break-words tvm-parent-container' },
          h('span', { dir: 'ltr' }, ...textNodes(text)),
        ),
      ),
      long &&
        h(
          'button',
          {
            type: 'button',
            class: 'feed-shared-inline-show-more-text__see-more-less-toggle see-more',
          },
          words().more,
        ),
    ),
  );
}

export function classicPost(post: Post, open: boolean): HTMLElement {
  const label = words();
  const thread = h('div', { class: 'feed-shared-update-v2__comments-container' });
  let opened = false;
  const openThread = (focus: boolean) => {
    if (opened) return;
    opened = true;
    const list = h('div', { class: 'comments-comment-list__container' });
    for (const comment of post.comments) list.append(commentThread(comment, post));
    const box = commentBox({
      answers: 'post',
      onSent: (text) => list.prepend(commentThread(ownComment(text), post)),
    });
    if (does('notes')) thread.append(notes());
    thread.append(box.element, h('div', { class: 'comments-comments-list' }, list));
    if (focus) box.focus();
  };
  if (open) openThread(false);
  const action = (kind: string, name: string, onclick?: () => void) =>
    h(
      'button',
      { type: 'button', class: `${kind}-button artdeco-button`, 'aria-label': name, onclick },
      name,
    );
  return h(
    'div',
    { 'data-id': `urn:li:activity:${post.id}`, class: 'relative' },
    h(
      'div',
      {
        class: 'feed-shared-update-v2 artdeco-card',
        'data-urn': `urn:li:activity:${post.id}`,
        role: 'article',
      },
      h('h2', { class: 'visually-hidden' }, label.feedPost),
      post.activityOf &&
        h(
          'div',
          { class: 'update-components-header' },
          fill(label.commentedOn, { name: post.activityOf }),
        ),
      actor(post.by, post.hours, Boolean(post.edited)),
      body(post.text, Boolean(post.long)),
      post.shares &&
        h(
          'div',
          {
            class:
              'feed-shared-update-v2__update-content-wrapper update-components-mini-update-v2 artdeco-card',
          },
          actor(post.shares.by, 9, false),
          body(post.shares.text, false),
        ),
      h('div', { class: 'social-details-social-counts' }, label.reactions),
      h(
        'div',
        { class: 'feed-shared-social-action-bar' },
        action('react', label.like),
        action('comment', label.comment, () => openThread(true)),
        action('repost', label.repost),
      ),
      thread,
    ),
  );
}
