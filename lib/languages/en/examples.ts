import type { CriterionId } from '../../coach/vocabulary';
import type { Example } from '../types';

/** One reply that does it and one that does not, for every criterion. */
export const examples: Readonly<Partial<Record<CriterionId, readonly Example[]>>> = {};
