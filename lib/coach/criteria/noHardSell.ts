import { avoid } from './avoid';

/** Pitches nothing; facts that were asked for and making amends are no pitch. */
export const noHardSell = avoid('noHardSell', 'pitch', 'pitch');
