/**
 * The words that the engine, the sidebar, the labelled cases and stored data share.
 * The ids are stable: they are written into cases, playbooks and histories as they stand here.
 */

/** What kind of message is being answered, in order of precedence: the first that is in it is the main one. */
export const SITUATIONS = [
  'hostile',
  'complaint',
  'question',
  'suggestion',
  'praise',
  'mention',
] as const;
export type SituationId = (typeof SITUATIONS)[number];

/** The checklist. The first four always stand on top. */
export const CRITERIA = [
  'thank',
  'apologise',
  'noHardSell',
  'ask',
  'answer',
  'act',
  'acknowledge',
  'personal',
  'sameLanguage',
  'noExcuses',
  'noCanned',
  'noBrushOff',
  'noBait',
  'respect',
  'privacy',
] as const;
export type CriterionId = (typeof CRITERIA)[number];

/** Smaller points: they never hold anything back and weigh little. */
export const HINTS = [
  'saysWhen',
  'lowEffort',
  'firstPerson',
  'concrete',
  'fresh',
  'clean',
  'moodFits',
  'brief',
  'boundary',
  'calmThread',
] as const;
export type HintId = (typeof HINTS)[number];

/**
 * `met`: done, or the thing to avoid is not there. `missing`: a thing to do is not done.
 * `broken`: a thing to avoid is done. `na`: does not apply to this message.
 */
export const VERDICTS = ['met', 'missing', 'broken', 'na'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The five sides of the tone score. */
export const DIMENSIONS = ['warmth', 'ownership', 'respect', 'helpfulness', 'sincerity'] as const;
export type DimensionId = (typeof DIMENSIONS)[number];

/**
 * Dialogue acts: what a sentence of a reply does. Facts about the sentence, without opinion;
 * criteria, hints and score read acts and nothing else.
 */
export const ACTS = [
  'thanking',
  'apology',
  'nonApology',
  'empathy',
  'compliment',
  'question',
  'request',
  'invitation',
  'answer',
  'commitment',
  'vaguePromise',
  'redress',
  'explanation',
  'excuse',
  'blame',
  'pitch',
  'bait',
  'boilerplate',
  'redirect',
  'insult',
  'sneer',
  'boundary',
  'greeting',
  'farewell',
  'signature',
] as const;
export type ActId = (typeof ACTS)[number];

/** Languages with a folder of their own in `lib/languages/`. */
export const LANGUAGES = ['en', 'nb', 'nl'] as const;
export type LanguageCode = (typeof LANGUAGES)[number];

export const SITES = ['x', 'facebook', 'linkedin'] as const;
export type SiteId = (typeof SITES)[number];
