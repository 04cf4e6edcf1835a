import type {
  CriterionId,
  DimensionId,
  HintId,
  LanguageCode,
  SiteId,
  SituationId,
  Verdict,
} from './vocabulary';

/** A stretch of text: character offsets, end exclusive. */
export type Span = readonly [start: number, end: number];

/** A message in a thread: the one being answered, or one above it. */
export interface Message {
  /** Display name as the site shows it; `null` when it is not known. */
  author: string | null;
  text: string;
}

/** What the engine is given. Plain data: a page, a paste and a test case look the same. */
export interface Draft {
  site: SiteId | null;
  /** The message answered; `null` when nobody knows it. */
  message: Message | null;
  draft: string;
}

/** What the person has told Takk, over what it would have found by itself. */
export interface CoachOptions {
  /** The person's own correction of the kind of message. */
  situation?: SituationId;
  /** Earlier replies of the person, for the hint `fresh`. Never leaves the device. */
  recent?: readonly string[];
  /** How many public replies of the person stand in this thread already, for `calmThread`. */
  ownReplies?: number;
}

/** A language as found in a text. `supported` is null where nothing is known of its words. */
export interface FoundLanguage {
  /** ISO 639-1 (`nn` counts as `nb`). */
  code: string;
  supported: LanguageCode | null;
  /** False where the text is too short or too mixed to tell. */
  sure: boolean;
}

/** One question of the message, and whether the draft answers it. Span is into the message. */
export interface OpenQuestion {
  span: Span;
  answered: boolean;
  /** Whether that may be stated. */
  sure: boolean;
}

export interface Situation {
  /** `null` when the message is unknown or in a language that is not supported. */
  main: SituationId | null;
  also: readonly SituationId[];
  sure: boolean;
  /** True when the person corrected it. */
  corrected: boolean;
  /** The words of the message that decided it. */
  spans: readonly Span[];
  questions: readonly OpenQuestion[];
}

/** Values that a sentence about a finding may need: names, counts, the words in question. */
export type Params = Readonly<Record<string, string | number>>;

/** A judgement as data. The words for people are chosen at the edge, in the reader's language. */
export interface Finding<Id extends string = CriterionId> {
  id: Id;
  verdict: Verdict;
  /** May it be shown as a statement? If not it is shown as a question and weighs nothing. */
  sure: boolean;
  /** The words of the draft that prove it. */
  spans: readonly Span[];
  /**
   * Which of the criterion's explanations fits, e.g. `nonApology` for `apologise`.
   * The text is `criteria.<id>.reasons.<reason>` in the interface's language; null: the general one.
   */
  reason: string | null;
  params: Params;
  /** One to three phrases to start from, in the draft's language; blanks stand in [brackets]. */
  starters: readonly string[];
}

/** One thing that moved a dimension. Points are signed, in points of the dimension (0 to 100). */
export interface Contribution {
  /** Named weight, a key of the table in `tone/weights.ts`. */
  reason: string;
  points: number;
  spans: readonly Span[];
}

export interface DimensionScore {
  /** 0 to 100, or `null` where the dimension does not apply to the situation. */
  value: number | null;
  contributions: readonly Contribution[];
}

/** `ready` 70 and over, `look` 40 to 69, `stop` below 40; a gate keeps it from `ready`. */
export type ToneState = 'ready' | 'look' | 'stop';

export interface Tone {
  /** 0 to 100; `null` when there is too little to judge or the language is not supported. */
  score: number | null;
  state: ToneState | null;
  /** The criterion that keeps this reply from being `ready` whatever the sum. */
  gate: CriterionId | null;
  dimensions: Readonly<Record<DimensionId, DimensionScore>>;
}

/**
 * How far the coach could go.
 * `empty`: no draft yet. `short`: under three words. `unsupported`: the draft's language has no
 * folder, only the checks that need no language were made. `judged`: everything was checked.
 */
export type Reach = 'empty' | 'short' | 'unsupported' | 'judged';

/** One report, many views. */
export interface Report {
  reach: Reach;
  language: { message: FoundLanguage | null; draft: FoundLanguage | null };
  situation: Situation;
  checklist: readonly Finding[];
  hints: readonly Finding<HintId>[];
  tone: Tone;
  /** The criterion to do next, `null` when nothing is left to do. */
  next: CriterionId | null;
}
