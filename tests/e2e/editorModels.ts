import type { ElementHandle } from 'puppeteer-core';
import type { Surface } from '../sites/surfaces';

/** What the editors hang on their elements, as far as it is asked here. */
interface Handles {
  __lexicalEditor: { getEditorState(): { toJSON(): unknown } };
  __quill: {
    getContents(): { ops: { insert: unknown }[] };
    history: { cutoff(): void };
  };
  editor: { getJSON(): unknown };
}

/** The mentions of an editor's own model with their data, as text. */
export function chipsIn(box: ElementHandle<Element>, editor: Surface['editor']): Promise<string> {
  return box.evaluate((node, kind) => {
    const on = node as unknown as Handles;
    const chips: unknown[] = [];
    const collect = (_: string, value: { type?: string; mode?: string } | null) => {
      if (value?.type === 'mention' || value?.mode === 'token') chips.push(value);
      return value;
    };
    if (kind === 'lexical') JSON.stringify(on.__lexicalEditor.getEditorState().toJSON(), collect);
    if (kind === 'tiptap') JSON.stringify(on.editor.getJSON(), collect);
    if (kind === 'quill') {
      const { ops } = (node.parentElement as unknown as Handles).__quill.getContents();
      chips.push(...ops.filter(({ insert }) => typeof insert !== 'string'));
    }
    return JSON.stringify(chips);
  }, editor);
}

/**
 * What is done from here on is undone by itself. Quill takes all of a second for one step, words
 * and their deletion alike; a person takes longer.
 */
export async function endUndoStep(box: ElementHandle<Element>, editor: Surface['editor']) {
  if (editor !== 'quill') return;
  await box.evaluate((node) => {
    (node.parentElement as unknown as Handles).__quill.history.cutoff();
  });
}
