import english from 'retext-english';
import retextSentiment from 'retext-sentiment';
import { unified } from 'unified';
import type { Peer } from './peer';

const processor = unified().use(english).use(retextSentiment).freeze();

export const retext: Peer = {
  name: 'retext-sentiment',
  rate: (text) => {
    const { data } = processor.runSync(processor.parse(text));
    return typeof data?.polarity === 'number' ? data.polarity : 0;
  },
};
