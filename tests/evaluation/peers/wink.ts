import wink from 'wink-sentiment';
import type { Peer } from './peer';

export const winkSentiment: Peer = {
  name: 'wink-sentiment',
  rate: (text) => wink(text).score,
};
