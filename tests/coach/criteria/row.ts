import type { SituationId, Verdict } from '../../../lib/coach/vocabulary';

/** A draft in answer to the plain message of a situation, and the verdict that it deserves. */
export type Row = readonly [to: SituationId, draft: string, verdict: Verdict];
