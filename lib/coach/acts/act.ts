import type { Span } from '../report';
import type { Sentence } from '../text/token';
import type { ActId } from '../vocabulary';

/** One act found in a sentence. */
export interface Act {
  id: ActId;
  /** 0 to 1: how likely it is that the sentence does this. */
  probability: number;
  /** The words that show it, into the whole text; several where it is said more than once. */
  spans: readonly Span[];
  /** Where the strongest evidence came from. */
  source: 'phrase' | 'model' | 'structure';
}

export interface JudgedSentence extends Sentence {
  acts: readonly Act[];
}

/** From here on an act is taken to be there; between this and `SURE` it is shown as a question. */
export const LIKELY = 0.5;
/** From here on it is shown as a statement. */
export const SURE = 0.7;
