import type { Language } from '../../languages/types';
import type { JudgedSentence } from '../acts/act';
import type { Span } from '../report';
import { contentStems } from '../text/overlap';
import { indexAt } from '../text/within';
import type { ActId } from '../vocabulary';
import type { MessageQuestion } from './questions';

/** What can speak for or against one sentence of a draft answering one question (0 to 1 each). */
export interface AnswerSigns {
  /** It tells something: an answer, a promise, redress. */
  tells: number;
  /** It holds the kind of fact that was asked for: a figure, a time, a reason. */
  fact: number;
  /** The share of the question's own words that it takes up. */
  takesUp: number;
  /** It names no figure where one was asked for. */
  noFigure: number;
  /** It has a link, or names steps to take. */
  shows: number;
  /** It asks in its turn, or sends the person elsewhere. */
  turns: number;
  /** It thanks, apologises, feels, greets or signs: about something else. */
  courtesy: number;
  /** It sells or blames. */
  spoils: number;
  /** It has answered an earlier question of the message. */
  spent: number;
}

/** What is known of the draft beside its sentences. */
export interface DraftFacts {
  sentences: readonly JudgedSentence[];
  /** Stems of the words that name a time, sentence by sentence. */
  times: ReadonlyMap<number, ReadonlySet<string>>;
  /** Stems of the words with content, sentence by sentence. */
  stems: readonly ReadonlySet<string>[];
}

const TELLS: readonly ActId[] = ['answer', 'commitment', 'redress'];
const TURNS: readonly ActId[] = ['question', 'request', 'redirect', 'invitation'];
const COURTESY: readonly ActId[] = [
  'thanking',
  'apology',
  'nonApology',
  'empathy',
  'compliment',
  'greeting',
  'farewell',
  'signature',
  'boilerplate',
  'vaguePromise',
];
const SPOILS: readonly ActId[] = ['pitch', 'blame', 'sneer', 'bait', 'insult'];

export function draftFacts(
  sentences: readonly JudgedSentence[],
  times: readonly Span[],
  language: Language,
): DraftFacts {
  return {
    sentences,
    times: timesIn(sentences, times, language),
    stems: sentences.map(({ tokens }) => contentStems(tokens, language)),
  };
}

function timesIn(
  sentences: readonly JudgedSentence[],
  spans: readonly Span[],
  language: Language,
): Map<number, Set<string>> {
  const found = new Map<number, Set<string>>();
  for (const [start, end] of spans) {
    const index = indexAt(sentences, start);
    const tokens = sentences[index]?.tokens.filter((t) => t.start >= start && t.end <= end) ?? [];
    const stems = contentStems(tokens, language);
    found.set(index, new Set([...(found.get(index) ?? []), ...stems]));
  }
  return found;
}

/** The signs of one sentence for one question; `spent` is for the caller to know. */
export function answerSigns(
  question: MessageQuestion,
  facts: DraftFacts,
  index: number,
  spent: boolean,
): AnswerSigns {
  const sentence = facts.sentences[index];
  if (!sentence) throw new RangeError(`no sentence ${index}`);
  const taken = [...question.stems].filter((stem) => facts.stems[index]?.has(stem)).length;
  return {
    tells: strongest(sentence, TELLS),
    fact: hasFact(question, sentence, facts.times.get(index)) ? 1 : 0,
    noFigure: question.kind === 'howMuch' && !hasNumber(sentence) ? 1 : 0,
    takesUp: question.stems.size > 0 ? taken / question.stems.size : 0,
    shows: sentence.tokens.some(({ kind }) => kind === 'link') ? 1 : 0,
    turns: strongest(sentence, TURNS),
    courtesy: strongest(sentence, COURTESY),
    spoils: strongest(sentence, SPOILS),
    spent: spent ? 1 : 0,
  };
}

function strongest({ acts }: JudgedSentence, ids: readonly ActId[]): number {
  return Math.max(
    0,
    ...acts.filter(({ id }) => ids.includes(id)).map(({ probability }) => probability),
  );
}

/** A figure or a time that the question named itself tells nothing. */
function hasFact(
  { kind, stems }: MessageQuestion,
  sentence: JudgedSentence,
  times: ReadonlySet<string> = new Set(),
): boolean {
  const number = hasNumber(sentence);
  switch (kind) {
    case 'howMuch':
      return number;
    case 'when':
      return number || [...times].some((stem) => !stems.has(stem));
    case 'why':
      return sentence.acts.some(({ id, probability }) => id === 'explanation' && probability > 0.3);
    default:
      return false;
  }
}

function hasNumber({ tokens }: JudgedSentence): boolean {
  return tokens.some(({ kind }) => kind === 'number');
}
