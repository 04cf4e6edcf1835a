import { readFileSync } from 'node:fs';
import type { CriterionId, SiteId, SituationId, Verdict } from '../../lib/coach/vocabulary';

/** A labelled reply; a criterion that is absent was left unlabelled and never counts. */
export interface LabelledReply {
  rank?: number;
  text: string;
  verdicts: Partial<Record<CriterionId, Verdict>>;
}

/** A labelled case, one a line of a file. */
export interface LabelledCase {
  id: string;
  lang: string;
  site?: SiteId;
  post: { author: string; text: string };
  situation: SituationId;
  also?: SituationId[];
  replies: LabelledReply[];
}

/** A case as it stands in a file: a reply is a text, or a list of sentences with their acts. */
type RawCase = Omit<LabelledCase, 'replies'> & {
  replies: (Omit<LabelledReply, 'text'> & {
    text?: string;
    sentences?: [text: string, acts: string[]][];
  })[];
};

function joined(item: RawCase): LabelledCase {
  return {
    ...item,
    replies: item.replies.map(({ sentences, text, ...reply }) => ({
      ...reply,
      text: text ?? sentences?.map(([words]) => words).join(' ') ?? '',
    })),
  };
}

/** @throws Error naming file and line when a line is not JSON */
export function readCases(file: string): LabelledCase[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      try {
        return joined(JSON.parse(line) as RawCase);
      } catch {
        throw new Error(`${file}:${number}: not a line of JSON`);
      }
    });
}
