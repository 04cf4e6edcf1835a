/** What another extension puts into the pages: a box for private notes, and fields. */

import { h } from './dom';

export function notes(): HTMLElement {
  return h(
    'div',
    { class: 'other-extension' },
    h(
      'div',
      { class: 'note', contenteditable: 'true', role: 'textbox' },
      h('p', {}, 'Ask again on Friday.'),
    ),
    h('input', { type: 'text', class: 'tag' }),
    h('input', { type: 'password', class: 'key', autocomplete: 'off' }),
  );
}
