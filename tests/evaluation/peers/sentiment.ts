import Sentiment from 'sentiment';
import type { Peer } from './peer';

const analyser = new Sentiment();

/** AFINN summed over the words. The measure of speed too: it does the least that can be done. */
export const sentiment: Peer = {
  name: 'sentiment',
  rate: (text) => analyser.analyze(text).score,
};
