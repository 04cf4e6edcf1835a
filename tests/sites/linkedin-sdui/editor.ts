/** The newer front end's editor: the real TipTap, plain text and a mention chip. */

import { Editor } from '@tiptap/core';
import Mention from '@tiptap/extension-mention';
import StarterKit from '@tiptap/starter-kit';
import { h } from '../shared/dom';
import { type Box, register } from '../shared/ledger';

interface Options {
  readonly label: string;
  readonly placeholder: string;
  readonly mention?: string | undefined;
  readonly onChange: (text: string) => void;
}

const PLAIN = StarterKit.configure({
  blockquote: false,
  bold: false,
  bulletList: false,
  code: false,
  codeBlock: false,
  heading: false,
  horizontalRule: false,
  italic: false,
  link: false,
  listItem: false,
  listKeymap: false,
  orderedList: false,
  strike: false,
  trailingNode: false,
  underline: false,
});

interface Chip {
  readonly node: { readonly attrs: Readonly<Record<string, unknown>> };
}

const nameOf = ({ node }: Chip) => String(node.attrs.label);
const MENTION = Mention.configure({
  renderText: nameOf,
  renderHTML: (chip) => {
    const urn = String(chip.node.attrs.id);
    return ['span', { 'data-type': 'mention', 'data-id': urn }, nameOf(chip)];
  },
});

/** The site keeps characters of no width around its chips. */
const NO_WIDTH = /[\u200B\uFEFF]/g;

function start(mention: string | undefined): object | null {
  if (!mention) return null;
  const label = { id: 'urn:li:fsd_profile:invented', label: mention };
  const content = [
    { type: 'text', text: '\u200B' },
    { type: 'mention', attrs: label },
    { type: 'text', text: '\uFEFF ' },
  ];
  return { type: 'doc', content: [{ type: 'paragraph', content }] };
}

export interface TiptapBox extends Box {
  destroy(): void;
}

export function tiptapBox(options: Options): TiptapBox {
  const wrapper = h('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper', class: '_e5b0' });
  const hint = h('div', { 'aria-hidden': 'true', class: '_e5b1' }, options.placeholder);
  const editor = new Editor({
    element: wrapper,
    extensions: [PLAIN, MENTION],
    content: start(options.mention),
    injectCSS: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': options.label,
        'aria-placeholder': options.placeholder,
      },
    },
  });
  wrapper.append(hint);
  const text = () => editor.getText({ blockSeparator: '\n' }).replace(NO_WIDTH, '');
  const changed = () => {
    hint.hidden = text() !== '';
    options.onChange(text());
  };
  hint.hidden = text() !== '';
  editor.on('update', changed);
  register(editor.view.dom, text);
  return {
    host: wrapper,
    text,
    clear: () => editor.commands.clearContent(true),
    focus: () => editor.commands.focus('end'),
    destroy: () => editor.destroy(),
  };
}
