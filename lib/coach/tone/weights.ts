import type { DimensionId } from '../vocabulary';
import type { ToneReason } from './reasons';

export interface Weight {
  dimension: DimensionId;
  /** Signed points of the dimension (0 to 100) that one clear sign is worth. */
  points: number;
  /** Once a reply has done it, a second time adds nothing: most signs count once. */
  most?: number;
}

/**
 * What each sign is worth. Signs of the findings in `EVIDENCE.md`: thanks with a reason lifts
 * warmth (politeness +0.87 of Danescu-Niculescu-Mizil et al. 2013), responsibility and repair are
 * the two strongest parts of an apology (Lewicki et al. 2016), denial and excuse cost trust
 * (Kapes et al. 2022), copy-paste wording costs sincerity (Liu et al. 2021). Their sizes are near what
 * `npm run tone` finds to order the ranked replies and the ratings of people best; a slip of the pen
 * (`placeholder`) is told by its hint and says little of the tone.
 */
export const WEIGHTS: Readonly<Record<ToneReason, readonly Weight[]>> = {
  thanks: [{ dimension: 'warmth', points: 34 }],
  weakThanks: [{ dimension: 'warmth', points: 12 }],
  greeting: [{ dimension: 'warmth', points: 6 }],
  name: [
    { dimension: 'warmth', points: 14 },
    { dimension: 'sincerity', points: 8 },
  ],
  empathy: [{ dimension: 'warmth', points: 22 }],
  compliment: [{ dimension: 'warmth', points: 22 }],
  invitation: [{ dimension: 'warmth', points: 8 }],
  farewell: [{ dimension: 'warmth', points: 4 }],
  apology: [{ dimension: 'ownership', points: 62 }],
  missingApology: [{ dimension: 'ownership', points: -18 }],
  commitment: [
    { dimension: 'ownership', points: 26 },
    { dimension: 'helpfulness', points: 34 },
  ],
  vaguePromise: [{ dimension: 'helpfulness', points: 6 }],
  redress: [
    { dimension: 'ownership', points: 14 },
    { dimension: 'helpfulness', points: 18 },
  ],
  firstPerson: [
    { dimension: 'ownership', points: 8 },
    { dimension: 'sincerity', points: 6 },
  ],
  nonApology: [
    { dimension: 'ownership', points: -34 },
    { dimension: 'sincerity', points: -24 },
  ],
  excuse: [{ dimension: 'ownership', points: -38 }],
  blame: [
    { dimension: 'ownership', points: -44 },
    { dimension: 'respect', points: -34 },
  ],
  polite: [{ dimension: 'respect', points: 6 }],
  insult: [{ dimension: 'respect', points: -90 }],
  sneer: [{ dimension: 'respect', points: -70 }],
  shouting: [{ dimension: 'respect', points: -40 }],
  boundary: [
    { dimension: 'respect', points: 10 },
    { dimension: 'sincerity', points: 24 },
  ],
  negativeWords: [{ dimension: 'respect', points: -10 }],
  kindWording: [{ dimension: 'respect', points: 28 }],
  curtWording: [{ dimension: 'respect', points: -28 }],
  answer: [{ dimension: 'helpfulness', points: 46 }],
  openQuestion: [{ dimension: 'helpfulness', points: -20 }],
  time: [{ dimension: 'helpfulness', points: 10 }],
  question: [
    { dimension: 'helpfulness', points: 14 },
    { dimension: 'warmth', points: 10 },
  ],
  explanation: [{ dimension: 'helpfulness', points: 6 }],
  brushOff: [{ dimension: 'helpfulness', points: -30 }],
  specific: [
    { dimension: 'sincerity', points: 26 },
    { dimension: 'warmth', points: 6 },
  ],
  signed: [{ dimension: 'sincerity', points: 10 }],
  boilerplate: [{ dimension: 'sincerity', points: -40 }],
  pitch: [{ dimension: 'sincerity', points: -62 }],
  bait: [{ dimension: 'sincerity', points: -58 }],
  privateData: [{ dimension: 'respect', points: -40 }],
  placeholder: [{ dimension: 'sincerity', points: -10 }],
  otherLanguage: [
    { dimension: 'warmth', points: -20 },
    { dimension: 'helpfulness', points: -20 },
  ],
};

/** Where a dimension stands before anything was said (0 to 100). */
export const BASE: Readonly<Record<DimensionId, number>> = {
  warmth: 38,
  ownership: 30,
  respect: 84,
  helpfulness: 34,
  sincerity: 52,
};

/** What each dimension counts in the whole, where it applies. */
export const SHARE: Readonly<Record<DimensionId, number>> = {
  warmth: 1.2,
  ownership: 1.2,
  respect: 1,
  helpfulness: 1.1,
  sincerity: 1.1,
};
