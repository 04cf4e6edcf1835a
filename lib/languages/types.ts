import type { LinearModel } from '../coach/acts/model';
import type { Sets } from '../coach/acts/pattern';
import type { Expand } from '../coach/text/tokenise';
import type { MannerModel } from '../coach/tone/manner';
import type { ActId, CriterionId, LanguageCode, SituationId } from '../coach/vocabulary';

/** Phrases of one act, in the notation of `coach/acts/pattern.ts`. */
export interface ActPhrases {
  /** The act, without doubt, wherever these words stand. */
  sure: readonly string[];
  /** Words that often do it: a hint for the model, a question without it. */
  weak?: readonly string[];
  /** Lookalikes: a hit that overlaps one of these is no hit. */
  not?: readonly string[];
}

/** What in a message points at a situation. */
export interface CuePhrases {
  sure: readonly string[];
  weak?: readonly string[];
  not?: readonly string[];
}

/** A phrase to start from. Blanks for what only the person knows stand in [brackets]. */
export interface Starter {
  text: string;
  /** Situations it fits; absent: all that the criterion applies to. */
  for?: readonly SituationId[];
}

/** What an example sentence of a criterion shows; a test runs each through the engine. */
export interface Example {
  situation: SituationId;
  message: string;
  good: string;
  bad: string;
}

/** The small word lists that are not acts. */
export interface WordLists {
  /** Words without content of their own: never proof that a message was read. */
  function: readonly string[];
  /** Nouns that could stand in any reply ("issue", "matter", "experience"). */
  vague: readonly string[];
  /** First person singular ("I", "my"). */
  firstPerson: readonly string[];
  /** Polite words that lift respect a little ("please", "would you mind"): phrases. */
  polite: readonly string[];
  /** Harsh or negative words that lower respect: phrases. */
  negative: readonly string[];
  /** Times that make a promise concrete ("by Friday", "this afternoon"): phrases. */
  time: readonly string[];
  /** Half-times ("soon", "as soon as possible"): phrases. */
  someTime: readonly string[];
  /** Words that join two questions in one sentence. */
  joins: readonly string[];
  /** Capitals that are no shouting in this language ("OK", "PDF"). */
  acronyms: readonly string[];
  /** A private channel is named: phrases ("by DM", "in a private message"). */
  privateChannel: readonly string[];
  /** What is personal data when asked for or given: phrases ("order number"). */
  personalData: readonly string[];
  /** What a link or pointer is for ("so that I can …"): phrases. */
  purpose: readonly string[];
}

/** Kinds of question words, so that an answer of the right kind can be looked for. */
export interface QuestionKinds {
  when: readonly string[];
  howMuch: readonly string[];
  where: readonly string[];
  who: readonly string[];
  how: readonly string[];
  why: readonly string[];
  /** A verb before its subject: asks whether it is so. */
  yesNo: readonly string[];
}

/** Everything the engine needs of one language. A folder of its own; no language imports another. */
export interface Language {
  code: LanguageCode;
  /** Lower case with their full stop, ending no sentence. */
  abbreviations: readonly string[];
  expand: Expand;
  /** Shortens a word in normal form to what it shares with its inflections. */
  stem(word: string): string;
  /**
   * Grammar tags by the offset at which each word of the sentence starts;
   * absent where no library knows the language's grammar.
   */
  tag?(sentence: string): ReadonlyMap<number, ReadonlySet<string>>;
  sets: Sets;
  acts: Readonly<Record<ActId, ActPhrases>>;
  cues: Readonly<Record<SituationId, CuePhrases>>;
  /**
   * Kinds of words, by name, each a list with blanks between: for the model of situations, so
   * that a word it never met behaves like its kin.
   */
  senses?: Readonly<Record<string, string>>;
  /** Questions that want no answer ("are you kidding me?"): phrases. */
  rhetorical: readonly string[];
  words: WordLists;
  questions: QuestionKinds;
  starters: Readonly<Partial<Record<CriterionId, readonly Starter[]>>>;
  examples: Readonly<Partial<Record<CriterionId, readonly Example[]>>>;
  /** What the trained models weigh; absent: phrases alone decide. */
  actModel?: LinearModel;
  situationModel?: LinearModel;
  /** How people take single words, where ratings of them exist. */
  manner?: MannerModel;
}
