import type { Span } from '../report';
import type { SituationId } from '../vocabulary';

/** How strongly one situation is in a message, and the words that say so. */
export interface SituationEvidence {
  id: SituationId;
  /** 0 to 1. */
  probability: number;
  spans: readonly Span[];
}
