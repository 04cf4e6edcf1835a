/** The X page: routes by address, moves by the history API without loading anything. */

import { h } from '../shared/dom';
import { does } from '../shared/situation';
import {
  type Conversation,
  conversation,
  findPost,
  listed,
  manyReplies,
  me,
  type Post,
} from './content';
import { type Dialog, dialog, replyDialog } from './dialog';
import { messages } from './messages';
import { homeTimeline, list, ownPost, type Thread, thread } from './timeline';
import { toast } from './toast';
import { words } from './words';

const STATUS = /^\/\w+\/status\/(\d+)(\/photo\/\d+)?$/;

const column = h('div', { 'data-testid': 'primaryColumn', class: 'column' });
const layers = h('div', { id: 'layers' });

let shownPath = '';
let shownThread: Thread | undefined;
let openDialog: Dialog | undefined;

function frame(): HTMLElement {
  const label = words();
  const link = (testId: string, href: string, name: string) =>
    h('a', { href, role: 'link', 'data-testid': testId, 'aria-label': name }, name);
  return h(
    'div',
    { class: 'frame' },
    h(
      'header',
      { role: 'banner' },
      h(
        'nav',
        { role: 'navigation', 'aria-label': label.accountMenu },
        link('AppTabBar_Home_Link', '/home', label.home),
        link('AppTabBar_DirectMessage_Link', '/messages/1-2', label.messages),
        link('SideNav_NewTweet_Button', '/compose/post', label.post),
      ),
    ),
    h('main', { role: 'main' }, column, sidebar()),
  );
}

function sidebar(): HTMLElement {
  const label = words();
  return h(
    'div',
    { 'data-testid': 'sidebarColumn', class: 'sidebar' },
    h(
      'form',
      { role: 'search', 'aria-label': label.search, onsubmit: (event) => event.preventDefault() },
      h('input', {
        'data-testid': 'SearchBox_Search_Input',
        role: 'combobox',
        type: 'text',
        'aria-label': label.search,
        placeholder: label.search,
      }),
    ),
  );
}

function conversationAt(post: Post): Conversation {
  const all = conversation(post);
  return does('virtual') ? { ...all, below: [...all.below, ...manyReplies] } : all;
}

function answer(parent: Post): void {
  history.pushState(null, '', '/compose/post');
  showReplyDialog(parent);
}

function showReplyDialog(parent: Post | undefined, quotes?: Post): void {
  closeDialog();
  openDialog = replyDialog({
    parent,
    quotes,
    several: new URLSearchParams(location.search).has('thread'),
    // Over home the preview is of the newest kind, without an address of its own.
    preview: shownThread ? 'linked' : 'bare',
    onClose: leaveDialog,
    onSent: (text) => {
      const post = ownPost(text);
      shownThread?.addReply(post);
      leaveDialog();
      toast(post);
    },
  });
}

function closeDialog(): void {
  openDialog?.close();
  openDialog = undefined;
}

function leaveDialog(): void {
  closeDialog();
  history.replaceState(null, '', shownPath);
}

function showPage(path: string): void {
  if (path === shownPath) return;
  shownPath = path;
  shownThread = undefined;
  const status = STATUS.exec(path);
  const post = findPost(status?.[1]);
  if (post) shownThread = thread(conversationAt(post), answer);
  const others = listed(path);
  const content = path.startsWith('/messages')
    ? messages()
    : (shownThread?.element ?? (others ? list(others, answer) : homeTimeline(answer)));
  const label = words();
  const name = path.startsWith('/messages') ? label.messages : post ? label.post : label.home;
  // A press on the bar draws the page anew, as a long way up and down does.
  const again = () => {
    shownPath = '';
    showPage(path);
  };
  column.replaceChildren(h('h2', { class: 'bar', dir: 'ltr', onclick: again }, name), content);
  document.title = `${name} / X`;
}

function showPhoto(post: Post): void {
  const column = thread(conversation(post), answer);
  closeDialog();
  openDialog = dialog(
    leaveDialog,
    h('div', { 'data-testid': 'swipe-to-dismiss', class: 'viewer' }),
    column.element,
  );
}

function route(): void {
  const path = location.pathname;
  if (path.startsWith('/compose/post')) {
    showPage(shownPath || '/home');
    const query = new URLSearchParams(location.search);
    showReplyDialog(findPost(query.get('in_reply_to')), findPost(query.get('quotes')));
    return;
  }
  const status = STATUS.exec(path);
  const post = findPost(status?.[1]);
  closeDialog();
  if (status?.[2] && post) {
    showPage(`/${post.by.handle}/status/${post.id}`);
    showPhoto(post);
    return;
  }
  showPage(path);
}

/** Links move within the page, as in any application of one page. */
function follow(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const href = link?.getAttribute('href');
  if (!href) return;
  event.preventDefault();
  const known = STATUS.test(href) || /^\/(home|messages\/|compose\/)/.test(href);
  if (!known || href.startsWith(`/${me.handle}/`)) return;
  history.pushState(null, '', href);
  route();
}

document.body.append(h('div', { id: 'react-root' }, frame(), layers));
if (does('drawer'))
  layers.append(h('div', { 'data-testid': 'DMDrawer', class: 'drawer' }, messages()));
document.addEventListener('click', follow);
addEventListener('popstate', route);
route();
