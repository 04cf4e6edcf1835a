import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  CriterionId,
  LanguageCode,
  SiteId,
  SituationId,
  Verdict,
} from '../../../lib/coach/vocabulary';

/** A labelled text of our own: a sentence with its acts, or a message with its situations. */
export interface Labelled {
  text: string;
  labels: readonly string[];
  /** Which batch it was written in; whole batches are held out. */
  batch: string;
}

const ROOT = join(import.meta.dirname, '..', 'sentences');

/**
 * The labelled texts of a language, batch by batch. A batch is a folder with `sentences.tsv` and
 * `messages.tsv`, or with whole cases whose replies are labelled sentence by sentence.
 * @param kind `sentences` (acts) or `messages` (situations)
 */
export function readBatches(language: LanguageCode, kind: Kind): Labelled[] {
  const folder = join(ROOT, language);
  return readdirSync(folder)
    .sort()
    .flatMap((batch) => [
      ...readTable(join(folder, batch, `${kind}.tsv`), batch),
      ...readWholeCases(join(folder, batch, 'cases.jsonl'), kind, batch),
    ]);
}

type Kind = 'sentences' | 'messages';

function readTable(file: string, batch: string): Labelled[] {
  return linesOf(file)
    .filter((line) => line.includes('\t'))
    .map((line) => {
      const [text = '', labels = ''] = line.split('\t');
      return { text, labels: labels.trim().split(/\s+/), batch };
    });
}

/** A case of our own: a message and replies, each labelled as a whole and sentence by sentence. */
export interface WholeCase {
  id: string;
  site?: SiteId;
  post: { author: string; text: string };
  situation: SituationId;
  also?: SituationId[];
  replies: {
    rank: number;
    sentences: [text: string, acts: string[]][];
    verdicts: Partial<Record<CriterionId, Verdict>>;
  }[];
}

export interface ReadCase extends Omit<WholeCase, 'replies'> {
  batch: string;
  replies: (WholeCase['replies'][number] & { text: string })[];
}

/** The cases of a language with the text of each reply put together. */
export function readCases(language: LanguageCode): ReadCase[] {
  const folder = join(ROOT, language);
  return readdirSync(folder)
    .sort()
    .flatMap((batch) =>
      linesOf(join(folder, batch, 'cases.jsonl')).map((line) => {
        const whole = JSON.parse(line) as WholeCase;
        const replies = whole.replies.map((reply) => ({
          ...reply,
          text: reply.sentences.map(([text]) => text).join(' '),
        }));
        return { ...whole, replies, batch };
      }),
    );
}

function readWholeCases(file: string, kind: Kind, batch: string): Labelled[] {
  return linesOf(file).flatMap((line) => {
    const { post, situation, also = [], replies } = JSON.parse(line) as WholeCase;
    return kind === 'messages'
      ? [{ text: post.text, labels: [situation, ...also], batch }]
      : replies.flatMap(({ sentences }) =>
          sentences.map(([text, labels]) => ({ text, labels, batch })),
        );
  });
}

function linesOf(file: string): string[] {
  return existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
    : [];
}
