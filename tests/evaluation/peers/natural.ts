import SentimentAnalyzer from 'natural/lib/natural/sentiment/SentimentAnalyzer.js';
import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import type { Peer } from './peer';

/** Only the analyser: the package's own entrance would load three database clients. */
const analyser = new SentimentAnalyzer('English', stemmer, 'afinn');

export const natural: Peer = {
  name: 'natural (AFINN)',
  rate: (text) => {
    const words = text.match(/[\p{L}\p{N}']+/gu) ?? [];
    return words.length === 0 ? 0 : analyser.getSentiment(words);
  },
};
