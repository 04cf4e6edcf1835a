import { LangEn } from '@nlpjs/lang-en';
import { SentimentAnalyzer } from '@nlpjs/sentiment';
import type { Peer } from './peer';

const analyser = new SentimentAnalyzer();
analyser.container.use(LangEn);

export const nlpjs: Peer = {
  name: '@nlpjs/sentiment',
  // A text without words has a mean of nothing.
  rate: async (text) => (await analyser.process({ locale: 'en', text })).sentiment.average || 0,
};
