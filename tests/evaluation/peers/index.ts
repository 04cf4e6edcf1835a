import { alex } from './alex';
import { fiveWords } from './fiveWords';
import { natural } from './natural';
import { nlpjs } from './nlpjs';
import type { Peer } from './peer';
import { retext } from './retext';
import { sentiment } from './sentiment';
import { vaderSentiment } from './vader';
import { winkSentiment } from './wink';
import { writeGood } from './writeGood';

export const PEERS: readonly Peer[] = [
  vaderSentiment,
  sentiment,
  winkSentiment,
  natural,
  nlpjs,
  retext,
  alex,
  writeGood,
  fiveWords,
];
