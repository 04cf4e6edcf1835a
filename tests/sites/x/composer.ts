/** The box with its toolbar: inline (button `tweetButtonInline`) or in a dialog (`tweetButton`). */

import { h, keepFocus } from '../shared/dom';
import { type Box, sent } from '../shared/ledger';
import { facePicture } from '../shared/picture';
import { me } from './content';
import { draftBox } from './editor';
import { words } from './words';

interface ComposerOptions {
  readonly place: 'inline' | 'dialog';
  readonly answers: boolean;
  /** A second box for the next post of a thread; one button sends both. */
  readonly several?: boolean;
  /** Called after the text has left the box. */
  readonly onSent: (text: string) => void;
}

export interface Composer {
  readonly element: HTMLElement;
  focus(): void;
}

export function sendButton(testId: string, name: string, send: () => void): HTMLButtonElement {
  return h(
    'button',
    {
      type: 'button',
      role: 'button',
      'data-testid': testId,
      class: 'send',
      onclick: send,
      onmousedown: keepFocus,
    },
    h('span', {}, name),
  );
}

/** The site says "disabled" in both ways. */
export function setDisabled(button: HTMLButtonElement, disabled: boolean): void {
  button.disabled = disabled;
  if (disabled) button.setAttribute('aria-disabled', 'true');
  else button.removeAttribute('aria-disabled');
}

export function composer(options: ComposerOptions): Composer {
  const label = words();
  const placeholder = options.answers ? label.replyHere : label.whatsUp;
  const send = () => {
    const text = boxes
      .map((each) => each.text())
      .filter(Boolean)
      .join('\n');
    if (text.trim() === '') return;
    sent(text);
    for (const each of boxes) each.clear();
    options.onSent(text);
  };
  const button = sendButton(
    options.place === 'dialog' ? 'tweetButton' : 'tweetButtonInline',
    options.answers ? label.reply : label.post,
    send,
  );
  setDisabled(button, true);
  const field = (place: number): Box =>
    draftBox({
      testId: `tweetTextarea_${place}`,
      label: label.postText,
      placeholder,
      onChange: (text) => setDisabled(button, text.trim() === ''),
      onSend: send,
    });
  const box = field(0);
  const boxes = options.several ? [box, field(1)] : [box];
  const element = h(
    'div',
    { class: 'composer' },
    h(
      'div',
      { 'data-testid': `UserAvatar-Container-${me.handle}`, class: 'avatar' },
      facePicture(me.name),
    ),
    ...boxes.map(({ host }, place) =>
      h('div', { 'data-testid': `tweetTextarea_${place}_label`, class: 'field' }, host),
    ),
    h('div', { 'data-testid': 'toolBar', role: 'group', class: 'toolbar' }, button),
  );
  return { element, focus: () => box.focus() };
}

/** The field of a status page before it is touched: a label, but no editor yet. */
export function sleepingComposer(wake: () => Composer): HTMLElement {
  const element = h(
    'div',
    { class: 'composer' },
    h(
      'div',
      { 'data-testid': `UserAvatar-Container-${me.handle}`, class: 'avatar' },
      facePicture(me.name),
    ),
    h(
      'div',
      {
        'data-testid': 'tweetTextarea_0_label',
        class: 'field muted',
        onclick: () => {
          const awake = wake();
          element.replaceWith(awake.element);
          awake.focus();
        },
      },
      words().replyHere,
    ),
  );
  return element;
}
