import type { Judgement } from '../criteria/criterion';
import type { Reading } from '../reading';
import type { HintId } from '../vocabulary';

/** A smaller point: shown folded, weighs little, holds nothing back. */
export interface Hint {
  id: HintId;
  check(reading: Reading): Judgement;
}

export const FINE: Judgement = { verdict: 'met', sure: true, spans: [] };
