/** One post as X draws it: `article[data-testid="tweet"]`. */

import { h, icon } from '../shared/dom';
import { emojiPicture, facePicture, photo } from '../shared/picture';
import { runs } from '../shared/text';
import type { Person, Post } from './content';
import { words } from './words';

export interface PostOptions {
  /** The post whose page this is: whole text, absolute time. */
  readonly focused?: boolean;
  /** The preview in a reply dialog; newest ones carry no address of their own. */
  readonly preview?: 'linked' | 'bare';
  readonly onReply?: (post: Post) => void;
}

/** Runs as the site writes them: line breaks stay characters (`white-space: pre-wrap`). */
function bodyRuns(text: string, linked: boolean): Node[] {
  return runs(text).map((run) => {
    if (run.kind === 'break') return h('span', {}, '\n');
    if (run.kind === 'emoji') return emojiPicture(run.text);
    if (run.kind === 'text' || !linked) return h('span', {}, run.text);
    const href = run.kind === 'tag' ? `/hashtag/${run.text.slice(1)}` : `/${run.text.slice(1)}`;
    return h('div', { class: 'inline' }, h('span', {}, h('a', { href, dir: 'ltr' }, run.text)));
  });
}

function tweetText(post: Post, text: string, linked = true): HTMLElement {
  return h(
    'div',
    { 'data-testid': 'tweetText', class: 'words', lang: post.lang, dir: 'auto' },
    ...bodyRuns(text, linked),
  );
}

function displayName(person: Person): HTMLElement {
  const parts = runs(person.name).map((run) =>
    run.kind === 'emoji' ? emojiPicture(run.text) : run.kind === 'text' ? run.text : null,
  );
  return h('div', { dir: 'ltr' }, h('span', {}, h('span', {}, ...parts)));
}

function time(post: Post): HTMLTimeElement {
  return h('time', { datetime: post.at }, `${post.hours}${words().hour}`);
}

function address(post: Post): string {
  return `/${post.by.handle}/status/${post.id}`;
}

function avatar(person: Person, linked: boolean): HTMLElement {
  const picture = facePicture(person.name);
  const inner = linked
    ? h(
        'a',
        { href: `/${person.handle}`, role: 'link', tabindex: -1, 'aria-hidden': 'true' },
        picture,
      )
    : picture;
  return h(
    'div',
    { 'data-testid': 'Tweet-User-Avatar', class: 'avatar' },
    h('div', { 'data-testid': `UserAvatar-Container-${person.handle}` }, inner),
  );
}

function userName(post: Post, options: PostOptions): HTMLElement {
  const { by } = post;
  const href = `/${by.handle}`;
  const badge = icon({
    'data-testid': 'icon-verified',
    'aria-label': words().verified,
    role: 'img',
  });
  const moment =
    options.preview === 'bare' ? time(post) : h('a', { href: address(post) }, time(post));
  return h(
    'div',
    { 'data-testid': 'User-Name', class: 'who' },
    h('div', {}, h('a', { href, role: 'link' }, displayName(by)), badge),
    h(
      'div',
      { class: 'muted' },
      h('a', { href, role: 'link', tabindex: -1 }, h('span', {}, `@${by.handle}`)),
      !options.focused && h('span', { 'aria-hidden': 'true' }, '·'),
      !options.focused && moment,
    ),
  );
}

/** A quoted post has a second name and text, but no links: the whole card is one. */
export function quoted(post: Post): HTMLElement {
  return h(
    'div',
    { class: 'quote' },
    h('div', { class: 'muted small' }, words().quote),
    h(
      'div',
      { role: 'link', tabindex: 0, class: 'card' },
      avatar(post.by, false),
      h(
        'div',
        { 'data-testid': 'User-Name', class: 'who' },
        h('div', {}, displayName(post.by)),
        h(
          'div',
          { class: 'muted' },
          h('span', {}, `@${post.by.handle}`),
          h('span', {}, '·'),
          time(post),
        ),
      ),
      tweetText(post, post.text, false),
    ),
  );
}

function actions(post: Post, options: PostOptions): HTMLElement {
  const label = words();
  const button = (testId: string, name: string, count: string, onclick?: () => void) =>
    h(
      'button',
      { type: 'button', 'data-testid': testId, 'aria-label': `${count} ${name}`, onclick },
      icon(),
      h('span', { 'data-testid': 'app-text-transition-container' }, count),
    );
  return h(
    'div',
    { role: 'group', class: 'actions' },
    button('reply', label.reply, '2', () => options.onReply?.(post)),
    button('retweet', label.repost, '1'),
    button('like', label.like, '7'),
    button('bookmark', label.bookmark, ''),
  );
}

export function postArticle(post: Post, options: PostOptions = {}): HTMLElement {
  const whole = options.focused || !post.shortText;
  const label = words();
  return h(
    'article',
    { role: 'article', 'data-testid': 'tweet', tabindex: options.focused ? -1 : 0 },
    avatar(post.by, true),
    h(
      'div',
      { class: 'content' },
      userName(post, options),
      !options.preview &&
        h('button', { type: 'button', 'data-testid': 'caret', 'aria-label': label.more }, '⋯'),
      tweetText(post, whole ? post.text : (post.shortText ?? post.text)),
      !whole &&
        h('button', { type: 'button', 'data-testid': 'tweet-text-show-more-link' }, label.showMore),
      post.photo &&
        !options.preview &&
        h(
          'a',
          { href: `${address(post)}/photo/1`, role: 'link' },
          h('div', { 'data-testid': 'tweetPhoto' }, photo()),
        ),
      post.quotes && quoted(post.quotes),
      options.focused && h('a', { href: address(post), class: 'muted' }, absolute(post)),
      !options.preview && actions(post, options),
    ),
  );
}

function absolute(post: Post): HTMLTimeElement {
  const shown = new Date(post.at).toLocaleString(document.documentElement.lang, {
    timeZone: 'UTC',
  });
  return h('time', { datetime: post.at }, shown);
}
