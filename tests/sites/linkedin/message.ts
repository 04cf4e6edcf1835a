/** The messaging form of both front ends: a plain editable, private. */

import { h } from '../shared/dom';
import { register, sent } from '../shared/ledger';
import { words } from './words';

export function messageBubble(name: string): HTMLElement {
  const label = words();
  const editable = h(
    'div',
    {
      class: 'msg-form__contenteditable t-14',
      contenteditable: 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': label.writeMessage,
      'data-placeholder': label.writeMessage,
    },
    h('p', {}, h('br')),
  );
  // No framework here: what is in the DOM is the model.
  const text = () => [...editable.children].map((line) => line.textContent).join('\n');
  register(editable, text);
  const send = h(
    'button',
    {
      type: 'submit',
      class: 'msg-form__send-button',
      onclick: () => {
        sent(text());
        editable.replaceChildren(h('p', {}, h('br')));
      },
    },
    label.send,
  );
  return h(
    'div',
    { class: 'msg-overlay-conversation-bubble', role: 'dialog', 'aria-label': label.messaging },
    h('h2', {}, name),
    h(
      'ul',
      { class: 'msg-s-message-list' },
      h('li', {}, h('p', {}, 'I did not get the job. Please tell nobody yet.')),
    ),
    h('form', { class: 'msg-form', onsubmit: (event) => event.preventDefault() }, editable, send),
  );
}
