import { LIKELY } from '../../../lib/coach/acts/act';
import { type Feature, featuresOf } from '../../../lib/coach/acts/model';
import { createActFinder } from '../../../lib/coach/acts/reader';
import { createQuestionFinder } from '../../../lib/coach/message/questions';
import { aloneProbability, createCueReader } from '../../../lib/coach/situations/cues';
import { createMessageFeatures } from '../../../lib/coach/situations/features';
import { splitSentences } from '../../../lib/coach/text/sentences';
import { tokenise } from '../../../lib/coach/text/tokenise';
import { ACTS, SITUATIONS } from '../../../lib/coach/vocabulary';
import type { Language } from '../../../lib/languages/types';
import { type Labelled, readBatches } from './batches';
import type { Link, Settings } from './logistic';

/** The features of a text, and the classes that the phrases alone would give it. */
export type Featurise = (
  text: string,
  withRules: boolean,
) => { features: Feature[]; rules: readonly string[] };

/** One model that is trained for a language. */
export interface Task {
  name: 'acts' | 'situations';
  classes: readonly string[];
  link: Link;
  settings: Settings;
  /** Weights kept: both models stay under 250 kB a language as they stand in the file. */
  most: number;
  texts(language: Language): Labelled[];
  featurise(language: Language): Featurise;
}

const BUCKETS = 1 << 16;

const settings: Settings = {
  buckets: BUCKETS,
  epochs: 7,
  rate: 0.2,
  decay: 1e-4,
  averaged: 3,
  runs: 2,
  byRarity: false,
};

export const TASKS: readonly Task[] = [
  {
    name: 'acts',
    classes: ACTS,
    link: 'each',
    settings,
    most: 62_000,
    texts: ({ code }) => readBatches(code, 'sentences'),
    featurise(language) {
      const find = createActFinder(language);
      return (text, withRules) => {
        const { tokens, ruleNames, acts } = find(text);
        return { features: featuresOf(tokens, withRules ? ruleNames : [], BUCKETS), rules: acts };
      };
    },
  },
  {
    name: 'situations',
    classes: SITUATIONS,
    link: 'one',
    settings: { ...settings, epochs: 12, averaged: 4, runs: 3, byRarity: true },
    most: 56_000,
    texts: ({ code }) =>
      readBatches(code, 'messages').map((text) => ({ ...text, labels: text.labels.slice(0, 1) })),
    featurise: situationFeatures,
  },
];

function situationFeatures(language: Language): Featurise {
  const readCues = createCueReader(language);
  const questions = createQuestionFinder(language);
  const features = createMessageFeatures(language);
  const abbreviations = new Set(language.abbreviations);
  return (text, withRules) => {
    const sentences = splitSentences(text, abbreviations).map(([start, end]) => {
      const words = text.slice(start, end);
      return { text: words, start, end, tokens: tokenise(words, language.expand, start) };
    });
    const cues = readCues(sentences, questions.find(sentences).length);
    const heard = withRules ? cues : { ...cues, hits: [], asks: false };
    return {
      features: features(sentences, heard, BUCKETS),
      rules: SITUATIONS.filter((id) => aloneProbability(id, cues) >= LIKELY),
    };
  };
}
