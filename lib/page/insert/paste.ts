/** Firefox's own two fields: what it fills the event's data with, readable by the page. */
interface PasteInit extends ClipboardEventInit {
  data: string;
  dataType: string;
}

/**
 * As if the person had pasted plain text: Draft.js and Lexical make their own blocks of its lines.
 * Both browsers are told at once. Firefox ignores `clipboardData`, and a page there could not read
 * a `DataTransfer` that was filled by an extension anyway.
 */
export function byPaste(editable: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const init: PasteInit = {
    clipboardData,
    data: text,
    dataType: 'text/plain',
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  editable.dispatchEvent(new ClipboardEvent('paste', init));
}
