import { text as check } from 'alex';
import type { Peer } from './peer';

/** A checker of inconsiderate words: the fewer messages, the kinder. */
export const alex: Peer = {
  name: 'alex (number of messages)',
  rate: (text) => -check(text).messages.length,
};
