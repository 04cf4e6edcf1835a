/** The little of Draft.js that the page uses; no types are installed. */
declare module 'draft-js' {
  import type { Component, KeyboardEvent } from 'react';

  export class ContentState {
    static createFromText(text: string): ContentState;
    getPlainText(delimiter?: string): string;
  }

  export class EditorState {
    static createEmpty(): EditorState;
    static push(state: EditorState, content: ContentState, change: string): EditorState;
    static moveFocusToEnd(state: EditorState): EditorState;
    getCurrentContent(): ContentState;
  }

  export interface EditorProps {
    editorState: EditorState;
    onChange: (state: EditorState) => void;
    keyBindingFn?: (event: KeyboardEvent) => string | null;
    handleKeyCommand?: (command: string) => 'handled' | 'not-handled';
    placeholder?: string;
    ariaLabel?: string;
    ariaMultiline?: boolean;
    ariaAutoComplete?: string;
    role?: string;
    spellCheck?: boolean;
    stripPastedStyles?: boolean;
    webDriverTestID?: string;
  }

  export class Editor extends Component<EditorProps> {
    focus(): void;
  }

  export function getDefaultKeyBinding(event: KeyboardEvent): string | null;
}
