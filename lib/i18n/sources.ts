import type { CriterionId, HintId } from '../coach/vocabulary';

/** A work that a point rests on. Titles stay in their own language. */
export interface Source {
  author: string;
  year: number;
  title: string;
}

/** Works whose findings were read in the source itself; nothing else is cited with author and year. */
export const SOURCES = {
  danescu: {
    author: 'Danescu-Niculescu-Mizil et al.',
    year: 2013,
    title: 'A computational approach to politeness with application to social factors',
  },
  golmohammadi: {
    author: 'Golmohammadi et al.',
    year: 2021,
    title: 'Complaint Publicization in Social Media',
  },
  herhausen2019: {
    author: 'Herhausen et al.',
    year: 2019,
    title: 'Detecting, Preventing, and Mitigating Online Firestorms in Brand Communities',
  },
  herhausen2023: {
    author: 'Herhausen et al.',
    year: 2023,
    title: 'Complaint De-Escalation Strategies on Social Media',
  },
  huang: {
    author: 'Huang et al.',
    year: 2017,
    title: 'It Doesn’t Hurt to Ask: Question-Asking Increases Liking',
  },
  kapes: {
    author: 'Kapeš et al.',
    year: 2022,
    title: 'Management Response Strategies to a Negative Online Review',
  },
  katsaros: {
    author: 'Katsaros, Yang & Fratamico',
    year: 2022,
    title: 'Reconsidering Tweets: Intervening during Tweet Creation Decreases Offensive Content',
  },
  istanbulluoglu: {
    author: 'Istanbulluoglu',
    year: 2017,
    title: 'Complaint handling on social media',
  },
  lewicki: {
    author: 'Lewicki et al.',
    year: 2016,
    title: 'An Exploration of the Structure of Effective Apologies',
  },
  liChan: { author: 'Li, Chan & Kim', year: 2019, title: 'Service with Emoticons' },
  liCui: { author: 'Li, Cui & Peng', year: 2018, title: 'Tailoring management response' },
  liu: { author: 'Liu et al.', year: 2021, title: 'To be similar or to be different?' },
  lopes: { author: 'Lopes et al.', year: 2024, title: 'Is webcare good for business?' },
  min: {
    author: 'Min, Lim & Magnini',
    year: 2015,
    title: 'Factors Affecting Customer Satisfaction in Responses to Negative Online Hotel Reviews',
  },
  packard2018: {
    author: 'Packard, Moore & McFerran',
    year: 2018,
    title: '(I’m) Happy to Help (You)',
  },
  packard2021: {
    author: 'Packard & Berger',
    year: 2021,
    title: 'How Concrete Language Shapes Customer Satisfaction',
  },
  thankYouEconomy: { author: 'Gary Vaynerchuk', year: 2011, title: 'The Thank You Economy' },
  wang: {
    author: 'Wang & Chaudhry',
    year: 2018,
    title: 'When and How Managers’ Responses to Online Reviews Affect Subsequent Reviews',
  },
  you: {
    author: 'You et al.',
    year: 2020,
    title: 'When and Why Saying “Thank You” Is Better Than Saying “Sorry”',
  },
  zinko: {
    author: 'Zinko et al.',
    year: 2021,
    title: 'Responding to Negative Electronic Word of Mouth to Improve Purchase Intention',
  },
} as const satisfies Record<string, Source>;
export type SourceId = keyof typeof SOURCES;

/** What the explanation of a criterion rests on; empty where it is plain decency or the law. */
export const CRITERION_SOURCES: Readonly<Record<CriterionId, readonly SourceId[]>> = {
  thank: ['danescu'],
  apologise: ['lewicki'],
  noHardSell: ['thankYouEconomy'],
  ask: ['huang'],
  answer: ['thankYouEconomy'],
  act: ['zinko'],
  acknowledge: ['min', 'herhausen2023'],
  personal: ['kapes'],
  sameLanguage: [],
  noExcuses: ['kapes'],
  noCanned: ['liu'],
  noBrushOff: ['herhausen2019'],
  noBait: ['thankYouEconomy'],
  respect: ['katsaros'],
  privacy: [],
};

/** Where studies disagree: the works on either side. The sentence is `disagree.<id>`. */
export const DISAGREEMENTS = {
  thank: ['danescu', 'lopes'],
  apologise: ['zinko', 'herhausen2019', 'you', 'lopes'],
  ask: ['huang', 'lopes'],
  act: ['lopes', 'herhausen2019'],
  personal: ['kapes', 'wang'],
  noExcuses: ['kapes', 'liCui', 'lopes'],
  noBrushOff: ['herhausen2019', 'golmohammadi', 'lopes'],
} as const satisfies Partial<Record<CriterionId, readonly SourceId[]>>;
export type DisputedId = keyof typeof DISAGREEMENTS;

export function isDisputed(id: CriterionId): id is DisputedId {
  return id in DISAGREEMENTS;
}

export const HINT_SOURCES: Readonly<Partial<Record<HintId, SourceId>>> = {
  saysWhen: 'istanbulluoglu',
  firstPerson: 'packard2018',
  concrete: 'packard2021',
  fresh: 'liu',
  moodFits: 'liChan',
  calmThread: 'golmohammadi',
};
