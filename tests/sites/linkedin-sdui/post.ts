/** A post of the newer front end: a shell with hashed classes; the thread is outside the post. */

import { ownComment, type Person, type Post, profile } from '../linkedin/content';
import { textNodes } from '../linkedin/text';
import { words } from '../linkedin/words';
import { h, icon } from '../shared/dom';
import { fill } from '../shared/language';
import { notes } from '../shared/notes';
import { facePicture } from '../shared/picture';
import { does, LATE } from '../shared/situation';
import { lazyBlocks } from '../shared/virtual';
import { actorLine } from './actor';
import { commentRows, type Nesting, rowGone } from './comment';
import { type CommentBox, commentBox } from './form';

function actor(person: Person, hours: number, edited: boolean): HTMLElement {
  const label = words();
  return h(
    'div',
    { class: '_a11f' },
    h(
      'a',
      { href: profile(person), tabindex: -1 },
      facePicture(person.name, fill(label.viewProfile, { name: person.name })),
    ),
    h(
      'a',
      { href: profile(person) },
      actorLine(person),
      h('p', { class: '_m3' }, person.company ? label.followers : person.title),
      h(
        'p',
        { class: '_m3' },
        `${hours}${label.hour} • ${edited ? `${label.edited} • ` : ''}`,
        icon(),
      ),
    ),
  );
}

function body(key: string, text: string, long: boolean): HTMLElement {
  return h(
    'div',
    { componentkey: `feed-commentary_${key}` },
    h(
      'p',
      { class: long ? '_t9 _cut' : '_t9' },
      h(
        'span',
        { 'data-testid': 'expandable-text-box' },
        ...textNodes(text),
        long && h('button', { type: 'button', class: '_more' }, words().more),
      ),
    ),
  );
}

function sharedPost(post: Post): HTMLElement | null {
  if (!post.shares) return null;
  const { by, text } = post.shares;
  return h(
    'div',
    { class: '_card', componentkey: `${post.key}-reshared` },
    actor(by, 9, false),
    body(`${post.key}r`, text, false),
  );
}

let kept: CommentBox | undefined;
let addToShown: (text: string) => void;

/** The one box that stays while the post changes; its comments go where it stands now. */
function keptBox(add: (text: string) => void): CommentBox {
  addToShown = add;
  kept ??= commentBox({ urn: 'kept', answers: 'post', onSent: (text) => addToShown(text) });
  return kept;
}

/** The height of the bar that lies over the page. */
const BAR = 52;

/** A row goes as soon as it lies under the page's bar; a box behind it may still be seen. */
function longThread(list: HTMLElement, post: Post): void {
  const blocks = post.comments.map((comment) => ({
    draw: () => commentRows(comment, post, 'nested')[0] as HTMLElement,
    gone: () => rowGone(comment),
  }));
  lazyBlocks(list, blocks, 110, { top: BAR, below: 200 });
}

/** Posts of the feed: each in a holder that stays, and mounted when it comes near. */
export function sduiFeed(posts: readonly Post[]): HTMLElement {
  const feed = h('div', { 'data-testid': 'mainFeed', role: 'list' });
  const blocks = posts.map((post) => ({
    draw: () => sduiPost(post, 'MAIN_FEED_RELEVANCE'),
    around: h('div', { 'data-lazy-mount-id': post.key, class: '_lazy' }),
  }));
  if (does('virtual')) {
    lazyBlocks(feed, blocks, 220, { top: -200, below: 300 });
    return feed;
  }
  for (const { draw, around } of blocks) {
    around.append(draw());
    feed.append(around);
  }
  return feed;
}

export type Kind = 'MAIN_FEED_RELEVANCE' | 'FEED_DETAIL';

export function sduiPost(post: Post, kind: Kind): HTMLElement {
  const label = words();
  const nesting: Nesting = kind === 'FEED_DETAIL' ? 'nested' : 'flat';
  const key = `expanded${post.key}FeedType_${kind}`;
  const urn = `urn:li:activity:${post.id}`;
  const shell = h('div', {
    id: key,
    componentkey: key,
    role: kind === 'FEED_DETAIL' ? undefined : 'listitem',
    class: '_s0',
  });
  let opened = false;
  const openThread = (focus: boolean) => {
    if (opened) return;
    opened = true;
    const list = h('div', { 'data-testid': `${urn}-commentLists-LazyColumn`, class: '_l0' });
    const draw = () => {
      // Another order draws the rows anew.
      const sort = h('button', { type: 'button', class: '_sort', onclick: draw }, label.sort);
      list.replaceChildren(h('div', {}, sort));
      if (does('virtual') && nesting === 'nested') longThread(list, post);
      else list.append(...post.comments.flatMap((each) => commentRows(each, post, nesting)));
    };
    draw();
    const add = (text: string) => list.append(...commentRows(ownComment(text), post, nesting));
    const own = () => commentBox({ urn, answers: 'post', onSent: add });
    const box = does('kept') ? keptBox(add) : own();
    shell.append(list);
    if (does('late')) setTimeout(() => list.before(box.element), LATE);
    else list.before(box.element);
    if (does('notes')) shell.append(notes());
    if (focus) box.focus();
  };
  const action = (id: string, name: string, onclick?: () => void) =>
    h('button', { type: 'button', 'aria-label': name, onclick }, icon({ id }), h('span', {}, name));
  shell.append(
    h(
      'div',
      { componentkey: post.key },
      h('h2', { class: '_vh' }, label.feedPost),
      post.activityOf &&
        h(
          'div',
          { class: '_m3' },
          h(
            'a',
            { href: '/in/yasmin-haddad/' },
            h('p', {}, fill(label.commentedOn, { name: post.activityOf })),
          ),
        ),
      post.activityOf && h('hr'),
      actor(post.by, post.hours, Boolean(post.edited)),
      body(post.key, post.text, Boolean(post.long)),
      sharedPost(post),
      h(
        'div',
        { 'data-testid': `ReactionFacepileCollection-${urn}`, class: '_m3' },
        h('a', { href: `/feed/update/${urn}/` }, label.reactions),
      ),
      h(
        'div',
        { class: '_k77' },
        action('thumbs-up-outline-small', label.like),
        action('comment-small', label.comment, () => openThread(true)),
        action('repost-small', label.repost),
      ),
    ),
  );
  if (kind === 'FEED_DETAIL') openThread(false);
  return shell;
}
