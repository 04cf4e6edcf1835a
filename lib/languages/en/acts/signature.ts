import type { ActPhrases } from '../../types';

/** A name at the end, or who is speaking. */
export const signature: ActPhrases = {
  sure: [
    '#Person ,? (owner|manager|founder|head|chef|baker|at|from|on behalf|and the team|& the team|customer|support|co-founder|director|team)',
    '#Person from (the)? ..',
    '(-|–|—|~) #Person $',
    '(love|cheers|thanks|regards|best|yours|wishes|warmly) ,? #Person $',
    '(the|your) _ team $',
    '(yours)? (sincerely|faithfully|truly)',
    '^ #Person $',
  ],
};
