import { avoid } from './avoid';

/** Begs for no likes, shares, follows, tags, reviews or stars. */
export const noBait = avoid('noBait', 'bait', 'bait');
