import type { Hold } from '../../session/messages';
import { raiseShield } from './shield';
import { STYLES } from './styles';

/** What the person wants of a reply that is held. */
export type Answer = 'edit' | 'send';

/** The question that the dialog asks. */
export interface Question extends Pick<Hold, 'language' | 'title' | 'reasons' | 'edit'> {
  /** Absent where there is nothing left but to go back. */
  sendAnyway?: string;
}

/**
 * Asks in a modal dialog, alone in a closed shadow root: the one node that Takk ever adds to a
 * page, and only until the answer. Escape means edit.
 * @param back runs while the page still hears nothing, e.g. to put the caret where it was
 * @throws Error where the browser cannot show it
 */
export function ask(document: Document, question: Question, back: () => void): Promise<Answer> {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const dialog = build(document, question);
  root.append(dialog);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [sheet];
  document.documentElement.append(host);

  const shield = raiseShield(window, () => host.isConnected);
  try {
    dialog.showModal();
  } catch (error) {
    shield.end();
    host.remove();
    throw error;
  }
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      const answer = dialog.returnValue === 'send' ? 'send' : 'edit';
      // The browser has given the focus back before this; that, too, the page was not to hear.
      back();
      host.remove();
      shield.end();
      resolve(answer);
    });
  });
}

function build(document: Document, question: Question): HTMLDialogElement {
  const make = <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    attributes: Readonly<Record<string, string>>,
    ...children: (Node | string)[]
  ): HTMLElementTagNameMap[Name] => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  const { language, title, reasons, edit, sendAnyway } = question;
  const reason = (words: string) => make('p', { dir: 'auto' }, words);
  // A form of a dialog closes it with the button's value: it needs no listener that the page's
  // own could come before.
  const button = (value: Answer, words: string, more = {}) =>
    make('button', { type: 'submit', value, ...more }, words);
  return make(
    'dialog',
    {
      role: 'alertdialog',
      lang: language,
      'aria-labelledby': 'title',
      ...(reasons.length > 0 ? { 'aria-describedby': 'reasons' } : {}),
    },
    make('h2', { id: 'title', dir: 'auto' }, title),
    make('div', { id: 'reasons' }, ...reasons.map(reason)),
    make(
      'form',
      { method: 'dialog' },
      button('edit', edit, { autofocus: '' }),
      ...(sendAnyway === undefined ? [] : [button('send', sendAnyway)]),
    ),
  );
}
