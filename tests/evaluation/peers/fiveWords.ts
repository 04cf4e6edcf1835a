import type { Peer } from './peer';

const WORDS = /\b(thanks?|thx|please|pls|sorry|apologi[sz]e|apologies|appreciate)\b/gi;

/** What anybody could write in a line: the bar under all others. */
export const fiveWords: Peer = {
  name: 'count of thanks, please, sorry',
  rate: (text) => text.match(WORDS)?.length ?? 0,
};
