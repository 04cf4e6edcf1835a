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

/** @throws Error naming file and line when a line is not JSON */
export function readCases(file: string): LabelledCase[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      try {
        return JSON.parse(line) as LabelledCase;
      } catch {
        throw new Error(`${file}:${number}: not a line of JSON`);
      }
    });
}
