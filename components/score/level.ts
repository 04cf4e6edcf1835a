import type { ToneState } from '../../lib/coach/report';

/** The plain state of one dimension, on the same steps as the whole score. */
export function levelOf(value: number): ToneState {
  if (value >= 70) return 'ready';
  return value >= 40 ? 'look' : 'stop';
}
