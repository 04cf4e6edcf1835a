import type { Reading } from '../reading';
import type { Params, Span } from '../report';
import type { CriterionId, Verdict } from '../vocabulary';

/** What a criterion finds; the engine adds the id and the phrases to start from. */
export interface Judgement {
  verdict: Verdict;
  sure: boolean;
  spans: readonly Span[];
  /** One of `REASONS[id]`. */
  reason?: string;
  params?: Params;
}

/** One point of the checklist: one file, its logic and nothing else. Words live in the languages. */
export interface Criterion {
  id: CriterionId;
  kind: 'do' | 'avoid';
  check(reading: Reading): Judgement;
}

export const NOT_APPLICABLE: Judgement = { verdict: 'na', sure: true, spans: [] };
