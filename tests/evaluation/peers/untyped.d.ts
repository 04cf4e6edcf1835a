/** Peers that come without types: only what is used of them. */

declare module 'vader-sentiment' {
  const vader: {
    SentimentIntensityAnalyzer: { polarity_scores(text: string): { compound: number } };
  };
  export default vader;
}

declare module 'sentiment' {
  export default class Sentiment {
    analyze(text: string): { score: number; comparative: number };
  }
}

declare module 'wink-sentiment' {
  export default function wink(text: string): { score: number; normalizedScore: number };
}

declare module 'write-good' {
  export default function writeGood(text: string): { index: number }[];
}

declare module '@nlpjs/sentiment' {
  export class SentimentAnalyzer {
    container: { use(plugin: unknown): unknown };
    process(input: { locale: string; text: string }): Promise<{ sentiment: { average: number } }>;
  }
}

declare module '@nlpjs/lang-en' {
  export const LangEn: unknown;
}

declare module 'natural/lib/natural/sentiment/SentimentAnalyzer.js' {
  export default class SentimentAnalyzer {
    constructor(language: string, stemmer: unknown, type: string);
    getSentiment(words: readonly string[]): number;
  }
}

declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: unknown;
  export default stemmer;
}
