/** Around the classic feed: search, the share box, a message bubble. All not to be read. */

import { messageBubble } from '../linkedin/message';
import { words } from '../linkedin/words';
import { h } from '../shared/dom';
import { quillBox } from './editor';

export function classicHeader(): HTMLElement {
  const label = words();
  return h(
    'header',
    { id: 'global-nav', class: 'global-nav' },
    h('input', {
      class: 'search-global-typeahead__input',
      role: 'combobox',
      type: 'text',
      'aria-label': label.search,
      placeholder: label.search,
    }),
  );
}

/** The modal for a new post: same Quill as in comments. */
export function shareModal(): HTMLElement {
  const label = words();
  const button = h(
    'button',
    { type: 'button', class: 'share-actions__primary-action', disabled: true },
    label.post,
  );
  const box = quillBox({
    label: label.contentEditor,
    placeholder: label.whatToSay,
    onChange: (text) => {
      button.disabled = text.trim() === '';
    },
  });
  return h(
    'div',
    { class: 'artdeco-modal', role: 'dialog' },
    h('div', { class: 'share-creation-state' }, h('div', { class: 'share-box' }, box.host, button)),
  );
}

export function classicShareEntry(): HTMLElement {
  return h(
    'div',
    { class: 'share-box-feed-entry__closed-share-box artdeco-card' },
    h(
      'button',
      {
        type: 'button',
        class: 'share-box-feed-entry__trigger',
        onclick: () => {
          document.body.append(shareModal());
          document.querySelector<HTMLElement>('.share-box .ql-editor')?.focus();
        },
      },
      words().startPost,
    ),
  );
}

export function classicMessages(): HTMLElement {
  return h(
    'aside',
    { id: 'msg-overlay', class: 'msg-overlay-container' },
    messageBubble('Ane Solheim'),
  );
}
