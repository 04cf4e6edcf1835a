/** A post: header, words, shared post, buttons. */

import { type Child, h, icon } from '../shared/dom';
import { facePicture, photo } from '../shared/picture';
import { type Post, postAddress } from './content';
import { message, profile } from './text';
import { words } from './words';

let pooled = 0;

/** Time text split so that no single node holds it, or kept in a pool elsewhere in the page. */
function timeText(post: Post): HTMLElement {
  const unit = words().hour;
  if (post.time === 'split') {
    return h(
      'span',
      {},
      h('span', {}, String(post.hours)),
      h('span', { class: 'decoy', 'aria-hidden': 'true' }, '8'),
      h('span', {}, unit),
    );
  }
  pooled += 1;
  const id = `_r_${pooled}a_`;
  const pool =
    document.querySelector('#pool') ??
    document.body.appendChild(h('div', { id: 'pool', hidden: true }));
  pool.append(h('span', { id }, `${post.hours}${unit}`));
  return h('span', { 'aria-labelledby': id }, h('span', { class: 'drawn' }));
}

/** A stray copy that the site keeps off the screen. */
function decoy(): HTMLElement {
  return h(
    'blockquote',
    { 'aria-hidden': 'true', class: 'offscreen' },
    ...Array.from({ length: 4 }, () => h('span', {}, 'Facebook')),
  );
}

function header(post: Post): HTMLElement {
  const label = words();
  const group = post.owner.startsWith('groups/');
  const href = group
    ? `https://www.facebook.com/${post.owner}/user/1000${post.id}/?__cft__[0]=AZXk`
    : `${profile(post.by)}?__cft__[0]=AZXk&__tn__=-UC`;
  return h(
    'div',
    { class: 'row' },
    h(
      'a',
      { href, role: 'link', 'aria-label': post.by, tabindex: 0 },
      facePicture(post.by),
      h('span', { class: 'offscreen' }, `${label.online} ${label.active}`),
    ),
    h(
      'div',
      {},
      h(
        'div',
        { 'data-ad-rendering-role': 'profile_name' },
        h(
          'h4',
          {},
          h(
            'span',
            {},
            h('a', { href, role: 'link', tabindex: 0 }, h('strong', {}, h('span', {}, post.by))),
          ),
        ),
      ),
      h(
        'span',
        { class: 'small' },
        h('a', { href: postAddress(post), role: 'link', tabindex: 0 }, timeText(post)),
        h('span', { 'aria-hidden': 'true' }, ' · '),
        h('span', { title: label.public }, icon()),
      ),
    ),
  );
}

function sharedPost(post: Post): Child {
  const inner = post.shares;
  if (!inner) return null;
  const href = profile(inner.by);
  return h(
    'div',
    { class: 'card' },
    h(
      'div',
      { 'data-ad-rendering-role': 'profile_name' },
      h('h4', {}, h('a', { href, role: 'link' }, h('strong', {}, h('span', {}, inner.by)))),
    ),
    message(inner.text, undefined),
  );
}

export interface UnitOptions {
  readonly onComment?: () => void;
  readonly onPhoto?: () => void;
  readonly whole?: boolean;
}

export function postParts(post: Post, options: UnitOptions): Child[] {
  const label = words();
  const button = (role: string, name: string, aria: string, onclick?: () => void) =>
    h(
      'div',
      { role: 'button', tabindex: 0, 'aria-label': aria, onclick },
      h('div', { 'data-ad-rendering-role': role }, name),
    );
  const address = `/photo/?fbid=${post.id}&set=pcb.${post.id}`;
  return [
    decoy(),
    header(post),
    message(post.text, options.whole ? undefined : post.cut),
    sharedPost(post),
    post.photo && h('a', { href: address, role: 'link', onclick: options.onPhoto }, photo()),
    h(
      'div',
      { class: 'bar' },
      button('like_button', label.like, label.like),
      button('comment_button', label.comment, label.leaveComment, options.onComment),
      button('share_button', label.share, label.share),
    ),
  ];
}
