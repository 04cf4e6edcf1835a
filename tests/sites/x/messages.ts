/** Private messages: the same editor, and even a shared post above it. Nobody's business. */

import { h } from '../shared/dom';
import { sent } from '../shared/ledger';
import { sendButton, setDisabled } from './composer';
import { sarcasm } from './content';
import { draftBox } from './editor';
import { postArticle } from './post';
import { words } from './words';

export function messages(): HTMLElement {
  const label = words();
  const log = h(
    'div',
    { 'data-testid': 'DmScrollerContainer' },
    entry('Did you see this one? Please keep it between us.'),
    h('div', { 'data-testid': 'messageEntry' }, postArticle(sarcasm, { preview: 'linked' })),
  );
  const send = () => {
    const text = box.text();
    if (text.trim() === '') return;
    sent(text);
    box.clear();
    log.append(entry(text));
  };
  const button = sendButton('dmComposerSendButton', label.send, send);
  setDisabled(button, true);
  const box = draftBox({
    testId: 'dmComposerTextInput',
    label: label.message,
    placeholder: label.message,
    onChange: (text) => setDisabled(button, text.trim() === ''),
    onSend: send,
  });
  return h(
    'div',
    { 'data-testid': 'DmActivityContainer' },
    log,
    h('aside', { role: 'complementary', class: 'composer' }, box.host, button),
  );
}

function entry(text: string): HTMLElement {
  return h(
    'div',
    { 'data-testid': 'messageEntry' },
    h(
      'div',
      { 'data-testid': 'tweetText', class: 'words', lang: 'en', dir: 'auto' },
      h('span', {}, text),
    ),
  );
}
