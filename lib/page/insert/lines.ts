/**
 * As if the person had typed the lines, in one go: Quill and ProseMirror read the changed page
 * afterwards, as one change. Both read a whole text with its line breaks wrongly.
 */
export function byLines(editable: HTMLElement, text: string): void {
  const { ownerDocument: page } = editable;
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) page.execCommand('insertParagraph');
    if (line !== '') page.execCommand('insertText', false, line);
  }
}
