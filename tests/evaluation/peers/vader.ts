import vader from 'vader-sentiment';
import type { Peer } from './peer';

export const vaderSentiment: Peer = {
  name: 'vader-sentiment',
  rate: (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text).compound,
};
