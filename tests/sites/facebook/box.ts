/** Facebook's editor: the real Lexical, where plain Enter sends. */

import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_CRITICAL,
  createEditor,
  KEY_ENTER_COMMAND,
} from 'lexical';
import { h } from '../shared/dom';
import { type Box, register } from '../shared/ledger';

interface Options {
  readonly label: string;
  readonly placeholder: string;
  /** A person the site has put in as a mention. */
  readonly mention?: string | undefined;
  readonly onChange: (text: string) => void;
  /** Called when the box is already being emptied. */
  readonly onSend: (text: string) => void;
}

export interface LexicalBox extends Box {
  send(): void;
}

export function lexicalBox(options: Options): LexicalBox {
  const editable = h('div', {
    role: 'textbox',
    contenteditable: 'true',
    tabindex: 0,
    spellcheck: 'true',
    'aria-label': options.label,
    'aria-placeholder': options.placeholder,
    class: 'notranslate editable',
  });
  const hint = h('div', { 'aria-hidden': 'true', class: 'hint' }, options.placeholder);
  const host = h('div', { class: 'box' }, editable, hint);

  const editor = createEditor({
    namespace: 'comment',
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(editable);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.update(
    () => {
      const line = $createParagraphNode();
      if (options.mention) {
        line.append($createTextNode(options.mention).setMode('token'), $createTextNode(' '));
      }
      $getRoot().clear().append(line);
    },
    { discrete: true },
  );

  // Lexical joins paragraphs by a blank line; one line per paragraph is what is seen.
  const read = () =>
    $getRoot()
      .getChildren()
      .map((line) => line.getTextContent())
      .join('\n');
  const text = () => editor.getEditorState().read(read);
  const empty = () => {
    const line = $createParagraphNode();
    $getRoot().clear().append(line);
    line.select();
  };

  // Inside the editor's own command: the box is empty before a listener further out hears the key.
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (!event || event.shiftKey) return false;
      event.preventDefault();
      const typed = read();
      if (typed.trim() === '') return true;
      empty();
      queueMicrotask(() => options.onSend(typed));
      return true;
    },
    COMMAND_PRIORITY_CRITICAL,
  );
  editor.registerUpdateListener(() => {
    hint.hidden = text() !== '';
    options.onChange(text());
  });
  hint.hidden = text() !== '';
  register(editable, text);

  return {
    host,
    text,
    clear: () => editor.update(empty, { discrete: true }),
    focus: () => editor.focus(),
    send: () => {
      const typed = text();
      if (typed.trim() === '') return;
      editor.update(empty, { discrete: true });
      options.onSend(typed);
    },
  };
}
