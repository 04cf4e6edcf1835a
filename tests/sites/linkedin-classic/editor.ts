/** The classic front end's editor: the real Quill 1, plain text and mentions only. */

import Quill from 'quill';
import { h } from '../shared/dom';
import { type Box, register } from '../shared/ledger';

const Embed = Quill.import('blots/embed');

class Mention extends Embed {
  static blotName = 'mention';
  static tagName = 'a';
  static className = 'ql-mention';

  static override create(value: unknown): HTMLElement {
    // biome-ignore lint/complexity/noThisInStatic: Quill reads the tag from the subclass it is called on.
    const node = super.create(value);
    node.textContent = String(value);
    node.setAttribute('data-original-text', String(value));
    node.setAttribute('href', '#');
    node.setAttribute('data-entity-urn', 'urn:li:fsd_profile:invented');
    node.setAttribute('spellcheck', 'false');
    return node;
  }

  static value(node: HTMLElement): string {
    // Not the text: Quill puts guards of no width around it.
    return node.getAttribute('data-original-text') ?? '';
  }
}
Quill.register(Mention);

interface Options {
  readonly label: string;
  readonly placeholder: string;
  readonly mention?: string | undefined;
  readonly onChange: (text: string) => void;
}

export function quillBox(options: Options): Box {
  const container = h('div', {});
  const host = h('div', { class: 'editor-container' }, container);
  const quill = new Quill(container, {
    placeholder: options.placeholder,
    modules: { toolbar: false },
    formats: ['mention'],
  });
  const text = () =>
    quill
      .getContents()
      .ops.map(({ insert }) => (typeof insert === 'string' ? insert : insert.mention))
      .join('')
      // Quill's document always ends with a line break of its own.
      .replace(/\n$/, '');
  for (const [name, value] of Object.entries({
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': options.label,
    'aria-placeholder': options.placeholder,
  })) {
    quill.root.setAttribute(name, value);
  }
  if (options.mention) {
    quill.insertEmbed(0, 'mention', options.mention);
    quill.insertText(1, ' ');
  }
  quill.on('text-change', () => options.onChange(text()));
  register(quill.root, text);
  return {
    host,
    text,
    clear: () => quill.setText(''),
    focus: () => {
      quill.focus();
      quill.setSelection(quill.getLength() - 1);
    },
  };
}
