import type { Language } from '../languages/types';
import type { Act, JudgedSentence } from './acts/act';
import { LIKELY, SURE } from './acts/act';
import type { CoachOptions, FoundLanguage, Situation, Span } from './report';
import { union } from './text/span';
import type { Token } from './text/token';
import type { ActId, SiteId, SituationId } from './vocabulary';

/** What is known of the message that is answered. */
export interface MessageReading {
  author: string | null;
  text: string;
  tokens: readonly Token[];
  /** Stems of the words with content: what a reply can take up. */
  stems: ReadonlySet<string>;
}

/** Everything that criteria, hints and score may read. They read nothing else. */
export interface Reading {
  site: SiteId | null;
  draft: string;
  sentences: readonly JudgedSentence[];
  /** All tokens of the draft in order. */
  tokens: readonly Token[];
  message: MessageReading | null;
  situation: Situation;
  language: Language;
  found: { message: FoundLanguage | null; draft: FoundLanguage | null };
  options: CoachOptions;
  /** Stretches of the draft in which one of the language's word lists is found. */
  phrases(list: WordListName): readonly Span[];
}

export type WordListName =
  | 'polite'
  | 'negative'
  | 'time'
  | 'someTime'
  | 'privateChannel'
  | 'personalData'
  | 'purpose';

/** How strongly an act is in the draft, and where. */
export interface ActEvidence {
  /** Highest probability of any sentence. */
  probability: number;
  /** Spans of the sentences in which it is likely, or of the likeliest one. */
  spans: readonly Span[];
  present: boolean;
  sure: boolean;
}

const NOTHING: ActEvidence = { probability: 0, spans: [], present: false, sure: true };

/** The strongest evidence for any of the acts; absence is sure when nothing came near. */
export function evidenceFor(
  reading: Pick<Reading, 'sentences'>,
  ...ids: readonly ActId[]
): ActEvidence {
  const acts = actsIn(reading.sentences, ids);
  if (acts.length === 0) return NOTHING;
  const probability = Math.max(...acts.map((act) => act.probability));
  const present = probability >= LIKELY;
  const shown = acts.filter((act) => act.probability >= (present ? LIKELY : probability));
  return {
    probability,
    spans: union(shown.flatMap((act) => act.spans)),
    present,
    sure: present ? probability >= SURE : probability <= 1 - SURE,
  };
}

export function actsIn(sentences: readonly JudgedSentence[], ids: readonly ActId[]): Act[] {
  return sentences.flatMap((sentence) => sentence.acts.filter((act) => ids.includes(act.id)));
}

/** Does a sentence do this, more likely than not? */
export function does(sentence: JudgedSentence, ...ids: readonly ActId[]): boolean {
  return sentence.acts.some((act) => ids.includes(act.id) && act.probability >= LIKELY);
}

/** Acts that harm a reply: nothing in a sentence that does one of these speaks for it. */
export const HARM: readonly ActId[] = [
  'insult',
  'sneer',
  'blame',
  'excuse',
  'pitch',
  'bait',
  'boilerplate',
  'nonApology',
];

/** Is the situation in the message, as the main one or beside it? */
export function isIn(situation: Situation, ...ids: readonly SituationId[]): boolean {
  return ids.some((id) => situation.main === id || situation.also.includes(id));
}

/** Abuse with nothing in it that a service reply could fix. */
export function isPureAbuse(situation: Situation): boolean {
  return situation.main === 'hostile' && !isIn(situation, 'complaint', 'question', 'suggestion');
}
