/** Home timeline and conversation: cells in a labelled region. */

import { type Child, h } from '../shared/dom';
import { notes } from '../shared/notes';
import { does, LATE } from '../shared/situation';
import { type Cells, cells } from './cells';
import { composer, sleepingComposer } from './composer';
import { type Conversation, home, longHome, me, type Post } from './content';
import { postArticle } from './post';
import { toast } from './toast';
import { words } from './words';

type Reply = (post: Post) => void;

function cell(...children: readonly Child[]): HTMLElement {
  return h('div', { 'data-testid': 'cellInnerDiv' }, h('div', {}, ...children));
}

function region(heading: string, label: string, { element }: Cells): HTMLElement {
  return h(
    'section',
    { role: 'region', 'aria-labelledby': 'accessible-list-0' },
    h('h1', { id: 'accessible-list-0', dir: 'auto', role: 'heading', class: 'offscreen' }, heading),
    h('div', { 'aria-label': label }, element),
  );
}

let made = 0;

/** A reply of our own, as the site adds it to the page. */
export function ownPost(text: string): Post {
  made += 1;
  return {
    id: `19000000000000009${String(made).padStart(2, '0')}`,
    by: me,
    text,
    lang: 'en',
    at: new Date().toISOString(),
    hours: 0,
  };
}

/** A post of a feed; where replies are written in the feed, the box opens in the post's cell. */
function feedCell(post: Post, onReply: Reply): HTMLElement {
  if (!does('inline')) return cell(postArticle(post, { onReply }));
  const open = () => {
    const box = composer({
      place: 'inline',
      answers: true,
      onSent: (text) => toast(ownPost(text)),
    });
    article.after(h('div', { 'data-testid': 'inline_reply_offscreen' }, box.element));
    box.focus();
  };
  const article = postArticle(post, { onReply: open });
  return cell(article);
}

/** Posts of somebody, those found, those one is told of: no box of its own. */
export function list(posts: readonly Post[], onReply: Reply): HTMLElement {
  const label = words();
  return region(
    label.homeTimeline,
    label.homeTimeline,
    cells(posts.map((post) => () => feedCell(post, onReply))),
  );
}

export function homeTimeline(onReply: Reply): HTMLElement {
  const label = words();
  const posts = does('virtual') ? longHome : home;
  const shown = cells(posts.map((post) => () => feedCell(post, onReply)));
  const box = composer({
    place: 'inline',
    answers: false,
    onSent: (text) => {
      const post = ownPost(text);
      shown.insert(0, () => cell(postArticle(post, { onReply })));
      toast(post);
    },
  });
  return h('div', {}, box.element, region(label.homeTimeline, label.homeTimeline, shown));
}

export interface Thread {
  readonly element: HTMLElement;
  addReply(post: Post): void;
}

/** The one box that stays while the posts around it change. */
let kept: HTMLElement | undefined;
let answered: Thread | undefined;

function inlineBox(): HTMLElement {
  if (kept && does('kept')) return kept;
  const wake = () =>
    composer({
      place: 'inline',
      answers: true,
      onSent: (text) => {
        const post = ownPost(text);
        answered?.addReply(post);
        toast(post);
      },
    });
  kept = h('div', { 'data-testid': 'inline_reply_offscreen' });
  const fill = (box: HTMLElement) => () => box.append(sleepingComposer(wake));
  if (does('late')) setTimeout(fill(kept), LATE);
  else fill(kept)();
  return kept;
}

export function thread(shown: Conversation, onReply: Reply): Thread {
  const label = words();
  const rows = (posts: readonly Post[]) =>
    posts.map((post) => () => cell(postArticle(post, { onReply })));
  const copy = does('doubled') && shown.below[0] && postArticle(shown.below[0]);
  // The answered post is the sibling before the wrapper: the one anchor inline replies have.
  const focused = () =>
    cell(
      postArticle(shown.focused, { focused: true, onReply }),
      copy && h('div', { hidden: true }, copy),
      inlineBox(),
      does('notes') && notes(),
    );
  const all = cells([...rows(shown.above), focused, ...rows(shown.below)]);
  const addReply = (post: Post) =>
    all.insert(shown.above.length + 1, () => cell(postArticle(post, { onReply })));
  answered = { element: region(label.conversation, label.timeline, all), addReply };
  return answered;
}
