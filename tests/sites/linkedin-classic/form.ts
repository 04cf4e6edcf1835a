/** The comment box: a form with Quill and a submit button. */

import { me } from '../linkedin/content';
import { words } from '../linkedin/words';
import { h, keepFocus } from '../shared/dom';
import { type Box, sent } from '../shared/ledger';
import { facePicture } from '../shared/picture';
import { quillBox } from './editor';

interface FormOptions {
  readonly answers: 'post' | 'comment';
  readonly mention?: string;
  readonly onSent: (text: string) => void;
}

export interface CommentBox {
  readonly element: HTMLElement;
  focus(): void;
}

export function commentBox(options: FormOptions): CommentBox {
  const label = words();
  const reply = options.answers === 'comment';
  const button = h(
    'button',
    {
      type: 'submit',
      class: 'comments-comment-box__submit-button--cr artdeco-button artdeco-button--primary',
      onmousedown: keepFocus,
    },
    h('span', { class: 'artdeco-button__text' }, reply ? label.reply : label.comment),
  );
  const enable = (text: string) => {
    button.disabled = text.trim() === '';
  };
  const box: Box = quillBox({
    label: label.editor,
    placeholder: reply ? label.addReply : label.addComment,
    mention: options.mention,
    onChange: enable,
  });
  enable(box.text());
  const send = (event: Event) => {
    event.preventDefault();
    const text = box.text();
    if (text.trim() === '') return;
    sent(text);
    box.clear();
    options.onSent(text);
  };
  const form = h('form', { class: 'comments-comment-box__form', onsubmit: send }, box.host, button);
  const element = h(
    'div',
    { class: 'comments-comment-box comments-comment-box--cr' },
    facePicture(me.name),
    form,
  );
  return { element, focus: () => box.focus() };
}
