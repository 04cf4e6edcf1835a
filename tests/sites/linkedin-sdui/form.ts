/** The comment box; its submit button does not exist before there is text. */

import { me } from '../linkedin/content';
import { words } from '../linkedin/words';
import { h, keepFocus } from '../shared/dom';
import { sent } from '../shared/ledger';
import { facePicture } from '../shared/picture';
import { tiptapBox } from './editor';

interface FormOptions {
  /** The urn of what is answered: part of the component's key. */
  readonly urn: string;
  readonly answers: 'post' | 'comment';
  readonly mention?: string;
  readonly onSent: (text: string) => void;
}

export interface CommentBox {
  readonly element: HTMLElement;
  focus(): void;
  remove(): void;
  /** Somebody is at it, or words are in it: a list that is scrolled on keeps it. */
  isInUse(): boolean;
}

export function commentBox(options: FormOptions): CommentBox {
  const label = words();
  const reply = options.answers === 'comment';
  const buttons = h('div', { id: `commentButtonSection-${options.urn}`, class: '_c41d' });
  const send = () => {
    const text = box.text();
    if (text.trim() === '') return;
    sent(text);
    box.clear();
    options.onSent(text);
  };
  const button = h(
    'button',
    { type: 'button', class: '_b02f', onclick: send, onmousedown: keepFocus },
    h('span', {}, reply ? label.reply : label.comment),
  );
  const offer = (text: string) => {
    if (text.trim() === '') button.remove();
    else buttons.append(button);
  };
  const box = tiptapBox({
    label: label.editor,
    placeholder: reply ? label.addReply : label.addComment,
    mention: options.mention,
    onChange: offer,
  });
  offer(box.text());
  const element = h(
    'div',
    { componentkey: `commentBox-${options.urn}`, class: '_d7a1' },
    facePicture(me.name),
    h('div', { class: '_d7a2' }, h('div', {}, box.host), buttons),
  );
  const remove = () => {
    box.destroy();
    element.remove();
  };
  const isInUse = () => element.contains(document.activeElement) || box.text() !== '';
  return { element, focus: () => box.focus(), remove, isInUse };
}
