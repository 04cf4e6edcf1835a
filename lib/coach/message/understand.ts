import type { Language } from '../../languages/types';
import type { ActReader } from '../acts/reader';
import { type Classified, createClassifier } from '../situations/classify';
import { contentStems } from '../text/overlap';
import type { Token } from '../text/token';
import { createQuestionFinder, type MessageQuestion } from './questions';

/** What a message says, whoever wrote it and whatever is replied. */
export interface Understood {
  tokens: readonly Token[];
  /** Stems of the words with content. */
  stems: ReadonlySet<string>;
  questions: readonly MessageQuestion[];
  kind: Classified;
}

/** Understands a message; the last one is remembered, since every key of a reply asks for it again. */
export type Understand = (text: string) => Understood;

/** @throws RangeError when a cue or question of the language cannot be read */
export function createUnderstand(language: Language, acts: ActReader): Understand {
  const finder = createQuestionFinder(language);
  const classifier = createClassifier(language);
  let last: { text: string; understood: Understood } | null = null;
  return (text) => {
    if (last?.text === text) return last.understood;
    const sentences = acts.read(text);
    const tokens = sentences.flatMap((sentence) => sentence.tokens);
    const questions = finder.find(sentences);
    const understood = {
      tokens,
      stems: contentStems(tokens, language),
      questions,
      kind: classifier.classify(sentences, questions.length),
    };
    last = { text, understood };
    return understood;
  };
}
