import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageCode } from '../../../lib/coach/vocabulary';

/** A labelled text of our own: a sentence with its acts, or a message with its situations. */
export interface Labelled {
  text: string;
  labels: readonly string[];
  /** Which batch it was written in; whole batches are held out. */
  batch: string;
}

const ROOT = join(import.meta.dirname, '..', 'sentences');

/**
 * The labelled texts of a language, batch by batch.
 * @param kind `sentences` (acts) or `messages` (situations)
 */
export function readBatches(language: LanguageCode, kind: 'sentences' | 'messages'): Labelled[] {
  const folder = join(ROOT, language);
  return readdirSync(folder)
    .sort()
    .filter((batch) => existsSync(join(folder, batch, `${kind}.tsv`)))
    .flatMap((batch) =>
      readFileSync(join(folder, batch, `${kind}.tsv`), 'utf8')
        .split('\n')
        .filter((line) => line.includes('\t'))
        .map((line) => {
          const [text = '', labels = ''] = line.split('\t');
          return { text, labels: labels.trim().split(/\s+/), batch };
        }),
    );
}
