import type { EditorKind } from '../session/observation';

/** What marks each editor, on the editable itself or just around it. Dated: November 2026. */
const MARKS: readonly (readonly [EditorKind, (editable: Element) => boolean])[] = [
  ['lexical', (el) => el.hasAttribute('data-lexical-editor')],
  ['draft', (el) => el.classList.contains('public-DraftEditor-content') || hasDraftBlocks(el)],
  ['tiptap', (el) => el.classList.contains('ProseMirror') || el.classList.contains('tiptap')],
  ['quill', (el) => el.classList.contains('ql-editor')],
];

function hasDraftBlocks(el: Element): boolean {
  return el.querySelector('[data-contents="true"]') !== null;
}

/** Which editor it is; `plain` when no mark is known. */
export function editorKind(editable: Element): EditorKind {
  return MARKS.find(([, fits]) => fits(editable))?.[0] ?? 'plain';
}

/** The editing host around an element that has the focus; null where nothing is edited. */
export function editableOf(element: Element): HTMLElement | null {
  let host: HTMLElement | null = null;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const value = at.getAttribute('contenteditable');
    if (value === 'false') break;
    if (value !== null && at instanceof HTMLElement) host = at;
    else if (host) break;
  }
  return host;
}
