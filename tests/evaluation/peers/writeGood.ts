import check from 'write-good';
import type { Peer } from './peer';

/** A checker of style: the fewer messages, the better. */
export const writeGood: Peer = {
  name: 'write-good (number of messages)',
  rate: (text) => -check(text).length,
};
