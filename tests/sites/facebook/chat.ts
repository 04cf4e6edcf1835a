/** A chat tab at the foot of the window: private, though its box is the comments' own editor. */

import { h } from '../shared/dom';
import { fill } from '../shared/language';
import { sent } from '../shared/ledger';
import { lexicalBox } from './box';
import { words } from './words';

export function chat(name: string): HTMLElement {
  const label = words();
  const log = h(
    'div',
    { role: 'log', 'aria-label': fill(label.conversation, { name }) },
    h(
      'div',
      { role: 'row' },
      h('div', { dir: 'auto' }, 'The doctor called. Can you ring me tonight? ❤️'),
    ),
  );
  const box = lexicalBox({
    label: label.message,
    placeholder: 'Aa',
    onChange: () => undefined,
    onSend: (text) => {
      sent(text);
      log.append(h('div', { role: 'row' }, h('div', { dir: 'auto' }, text)));
    },
  });
  const send = h(
    'div',
    { role: 'button', tabindex: 0, 'aria-label': label.sendMessage, onclick: () => box.send() },
    '➤',
  );
  return h(
    'div',
    {},
    h('h5', {}, h('a', { href: '/messages/t/1/' }, name)),
    log,
    h('div', { class: 'write' }, box.host, send),
  );
}

export function chatTab(name: string): HTMLElement {
  const label = words().chats;
  return h(
    'div',
    { 'data-pagelet': 'CometChatTab', 'aria-label': label, class: 'chat' },
    chat(name),
  );
}
