/** Dialogs of X: two nested `role="dialog"`, the outer one invisible, in a layer of their own. */

import { type Child, h } from '../shared/dom';
import { type Composer, composer } from './composer';
import type { Post } from './content';
import { postArticle, quoted } from './post';
import { words } from './words';

export interface Dialog {
  readonly element: HTMLElement;
  close(): void;
}

export function dialog(onClose: () => void, ...children: readonly Child[]): Dialog {
  const label = words();
  const element = h(
    'div',
    {
      role: 'dialog',
      'aria-labelledby': 'modal-header',
      class: 'layer',
      style: 'visibility:hidden',
    },
    h('div', { 'data-testid': 'mask', class: 'mask' }),
    h(
      'div',
      {
        role: 'dialog',
        'aria-modal': 'true',
        'aria-labelledby': 'modal-header',
        class: 'modal',
        style: 'visibility:visible',
      },
      h('h2', { id: 'modal-header', class: 'offscreen', role: 'heading' }, label.reply),
      h(
        'button',
        {
          type: 'button',
          'data-testid': 'app-bar-close',
          'aria-label': label.close,
          onclick: onClose,
        },
        '×',
      ),
      ...children,
    ),
  );
  document.querySelector('#layers')?.append(element);
  return { element, close: () => element.remove() };
}

interface ReplyDialogOptions {
  /** The post answered; none for a new post. */
  readonly parent: Post | undefined;
  /** Shown below the box: the new post speaks of it, and answers nobody. */
  readonly quotes?: Post | undefined;
  /** Two posts are written at once. */
  readonly several?: boolean;
  readonly preview: 'linked' | 'bare';
  readonly onClose: () => void;
  readonly onSent: (text: string) => void;
}

export function replyDialog(options: ReplyDialogOptions): Dialog {
  const { parent } = options;
  const box: Composer = composer({
    place: 'dialog',
    answers: Boolean(parent),
    several: options.several ?? false,
    onSent: options.onSent,
  });
  const shown = dialog(
    options.onClose,
    parent && postArticle(parent, { preview: options.preview }),
    parent &&
      h(
        'div',
        { class: 'muted small replying' },
        `${words().replyingTo} `,
        h('a', { href: `/${parent.by.handle}` }, `@${parent.by.handle}`),
      ),
    box.element,
    options.quotes && quoted(options.quotes),
  );
  box.focus();
  return shown;
}
