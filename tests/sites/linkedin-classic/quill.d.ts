/** The little of Quill 1 that the pages use; no types are installed. */
declare module 'quill' {
  export interface Operation {
    readonly insert: string | { readonly mention: string };
  }

  export default class Quill {
    constructor(container: Element, options: object);
    static import(path: 'blots/embed'): { new (): object; create(value: unknown): HTMLElement };
    static register(blot: object): void;
    readonly root: HTMLElement;
    getContents(): { readonly ops: readonly Operation[] };
    getLength(): number;
    insertEmbed(index: number, type: string, value: unknown): void;
    insertText(index: number, text: string): void;
    setText(text: string): void;
    setSelection(index: number): void;
    focus(): void;
    on(event: 'text-change', listener: () => void): void;
  }
}
