/** The comment form: a send button of a known id appears once the box has the focus. */

import { h, keepFocus } from '../shared/dom';
import { sent } from '../shared/ledger';
import { facePicture } from '../shared/picture';
import { lexicalBox } from './box';
import { me } from './content';
import { words } from './words';

interface FormOptions {
  readonly label: string;
  readonly mention?: string | undefined;
  readonly onSent: (text: string) => void;
}

export interface CommentForm {
  readonly element: HTMLElement;
  focus(): void;
}

export function commentForm(options: FormOptions): CommentForm {
  const button = h(
    'div',
    {
      role: 'button',
      tabindex: 0,
      'aria-label': words().send,
      'aria-disabled': 'true',
      onmousedown: keepFocus,
    },
    '➤',
  );
  const submit = h('div', { id: 'focused-state-composer-submit' }, button);
  const enable = (text: string) => {
    if (text.trim() === '') button.setAttribute('aria-disabled', 'true');
    else button.removeAttribute('aria-disabled');
  };
  const box = lexicalBox({
    label: options.label,
    placeholder: options.label,
    mention: options.mention,
    onChange: enable,
    onSend: (text) => {
      sent(text);
      options.onSent(text);
    },
  });
  enable(box.text());
  button.addEventListener('click', () => box.send());
  const form = h(
    'form',
    { role: 'presentation', onsubmit: (event) => event.preventDefault() },
    h('div', {}, h('div', {}, box.host)),
  );
  form.addEventListener('focusin', () => form.append(submit));
  return {
    element: h('div', { class: 'write' }, facePicture(me), form),
    focus: () => box.focus(),
  };
}
