/** The old application hosted in an open shadow root: messages and the box for a new post. */

import { messageBubble } from '../linkedin/message';
import { style } from '../linkedin/style';
import { words } from '../linkedin/words';
import { shareModal } from '../linkedin-classic/frame';
import { h } from '../shared/dom';

export interface Interop {
  readonly element: HTMLElement;
  openShareBox(): void;
}

export function interop(): Interop {
  const element = h('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
  const root = element.attachShadow({ mode: 'open' });
  root.append(
    h('style', {}, style),
    h('aside', { id: 'msg-overlay', class: 'msg-overlay-container' }, messageBubble('Ane Solheim')),
  );
  const openShareBox = () => {
    root.append(shareModal());
    root.querySelector<HTMLElement>('.share-box .ql-editor')?.focus();
  };
  return { element, openShareBox };
}

export function sduiHeader(): HTMLElement {
  const label = words();
  return h(
    'header',
    { class: '_h0' },
    h('input', {
      'data-testid': 'typeahead-input',
      role: 'combobox',
      type: 'text',
      'aria-label': label.search,
      placeholder: label.search,
    }),
  );
}

export function sduiShareEntry(open: () => void): HTMLElement {
  return h(
    'div',
    { class: '_s0', componentkey: 'draft-text-share-box' },
    h(
      'button',
      { type: 'button', class: '_ask', 'aria-label': words().startPost, onclick: open },
      words().startPost,
    ),
  );
}
