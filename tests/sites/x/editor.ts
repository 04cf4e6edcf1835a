/** X's editor: the real Draft.js, on the React it needs. */

import { ContentState, Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { Component, createElement, createRef, type KeyboardEvent, type ReactElement } from 'react';
import ReactDOM from 'react-dom';
import { h } from '../shared/dom';
import { type Box, register } from '../shared/ledger';

// The types are those of the product's React 19; the page is bundled with React 17.
const { render } = ReactDOM as unknown as {
  render(element: ReactElement, container: Element, done?: () => void): void;
};

interface Options {
  readonly testId: string;
  readonly label: string;
  readonly placeholder: string;
  readonly onChange: (text: string) => void;
  readonly onSend: () => void;
}

const SEND = 'takk-page-send';

class DraftBox extends Component<Options, { editorState: EditorState }> {
  override state = { editorState: EditorState.createEmpty() };
  readonly editor = createRef<Editor>();

  text(): string {
    return this.state.editorState.getCurrentContent().getPlainText('\n');
  }

  clear(): void {
    const empty = ContentState.createFromText('');
    this.change(
      EditorState.moveFocusToEnd(EditorState.push(this.state.editorState, empty, 'remove-range')),
    );
  }

  readonly change = (editorState: EditorState): void => {
    this.setState({ editorState }, () => this.props.onChange(this.text()));
  };

  readonly bind = (event: KeyboardEvent): string | null =>
    event.key === 'Enter' && (event.ctrlKey || event.metaKey) ? SEND : getDefaultKeyBinding(event);

  readonly command = (command: string): 'handled' | 'not-handled' => {
    if (command !== SEND) return 'not-handled';
    this.props.onSend();
    return 'handled';
  };

  override render(): ReactElement {
    return createElement(Editor, {
      ref: this.editor,
      editorState: this.state.editorState,
      onChange: this.change,
      keyBindingFn: this.bind,
      handleKeyCommand: this.command,
      placeholder: this.props.placeholder,
      ariaLabel: this.props.label,
      ariaMultiline: true,
      ariaAutoComplete: 'list',
      role: 'textbox',
      spellCheck: true,
      stripPastedStyles: true,
      webDriverTestID: this.props.testId,
    });
  }
}

export function draftBox(options: Options): Box {
  const host = h('div', {
    'data-testid': `${options.testId}RichTextInputContainer`,
    class: 'rich',
  });
  const box = createRef<DraftBox>();
  render(createElement(DraftBox, { ...options, ref: box }), host);
  const text = () => box.current?.text() ?? '';
  const editable = host.querySelector('[contenteditable]');
  if (editable) register(editable, text);
  return {
    host,
    text,
    clear: () => box.current?.clear(),
    focus: () => box.current?.editor.current?.focus(),
  };
}
