import type { CriterionId } from '../vocabulary';

/**
 * Why a verdict fell as it did, where a criterion has more than one way to fail.
 * The interface has a sentence for each; a test compares the two lists.
 */
export const REASONS = {
  thank: [],
  apologise: ['nonApology', 'sympathyOnly'],
  noHardSell: ['pitch'],
  ask: ['rhetorical', 'pointer'],
  answer: ['open'],
  act: ['vague'],
  acknowledge: ['generic'],
  personal: ['noName'],
  sameLanguage: ['other'],
  noExcuses: ['excuse', 'blame'],
  noCanned: ['boilerplate', 'nonApology'],
  noBrushOff: ['pointer'],
  noBait: ['bait'],
  respect: ['insult', 'sneer', 'shouting'],
  privacy: ['given', 'asked'],
} as const satisfies Record<CriterionId, readonly string[]>;
