/** Home timeline and conversation: cells in a labelled region. */

import { type Child, h } from '../shared/dom';
import { composer, sleepingComposer } from './composer';
import { type Conversation, home, me, type Post } from './content';
import { postArticle } from './post';
import { toast } from './toast';
import { words } from './words';

type Reply = (post: Post) => void;

function cell(...children: readonly Child[]): HTMLElement {
  return h('div', { 'data-testid': 'cellInnerDiv' }, h('div', {}, ...children));
}

function region(heading: string, label: string, cells: readonly HTMLElement[]): HTMLElement {
  return h(
    'section',
    { role: 'region', 'aria-labelledby': 'accessible-list-0' },
    h('h1', { id: 'accessible-list-0', dir: 'auto', role: 'heading', class: 'offscreen' }, heading),
    h('div', { 'aria-label': label }, h('div', {}, ...cells)),
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

export function homeTimeline(onReply: Reply): HTMLElement {
  const label = words();
  const cells = home.map((post) => cell(postArticle(post, { onReply })));
  const box = composer({
    place: 'inline',
    answers: false,
    onSent: (text) => {
      const post = ownPost(text);
      cells[0]?.before(cell(postArticle(post, { onReply })));
      toast(post);
    },
  });
  return h('div', {}, box.element, region(label.homeTimeline, label.homeTimeline, cells));
}

export interface Thread {
  readonly element: HTMLElement;
  addReply(post: Post): void;
}

export function thread(shown: Conversation, onReply: Reply): Thread {
  const label = words();
  const rows = (posts: readonly Post[]) =>
    posts.map((post) => cell(postArticle(post, { onReply })));
  const wake = () =>
    composer({
      place: 'inline',
      answers: true,
      onSent: (text) => {
        const post = ownPost(text);
        addReply(post);
        toast(post);
      },
    });
  // The answered post is the sibling before the wrapper: the one anchor inline replies have.
  const focused = cell(
    postArticle(shown.focused, { focused: true, onReply }),
    h('div', { 'data-testid': 'inline_reply_offscreen' }, sleepingComposer(wake)),
  );
  const addReply = (post: Post) => focused.after(cell(postArticle(post, { onReply })));
  const cells = [...rows(shown.above), focused, ...rows(shown.below)];
  return { element: region(label.conversation, label.timeline, cells), addReply };
}
