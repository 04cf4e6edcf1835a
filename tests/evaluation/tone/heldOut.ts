import { hash } from '../../../lib/coach/acts/model';

/** One text or case in so many, chosen by its id alone, is never fitted to. */
const PARTS = 4;

/** Is this rated text kept from everything that is fitted to ratings? */
export const isHeldOut = (id: string): boolean => hash(id) % PARTS === 0;

/** Is this case in the half that no weight was fitted to? */
export const isInHeldOutHalf = (id: string): boolean => hash(id) % 2 === 0;
