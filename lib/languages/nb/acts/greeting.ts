import type { ActPhrases } from '../../types';

/** Opens with a greeting. */
export const greeting: ActPhrases = {
  sure: [
    '^ (hei|heisann|hoi|halla|morn|mårn|morna|goddag|hallois|hi|hello|heihei|hei-hei|god (dag|morgen|kveld|ettermiddag|formiddag)|kjære|kjær|hei på)',
  ],
  not: ['^ kjære (vene|deg som er|all)'],
};
