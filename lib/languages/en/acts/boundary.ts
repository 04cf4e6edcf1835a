import type { ActPhrases } from '../../types';

/** A calm limit to abuse, or the house rule. */
export const boundary: ActPhrases = {
  sure: [
    '(abusive|abuse|threat*|hateful|racist|personal attacks|insults|offensive|swearing|harass*|spam*) .. (removed|deleted|hidden|blocked|not|will|are|is|here|comments|language|stays|stay|out)',
    '(happy|glad|willing) to (talk|help|listen|discuss|chat) (when|once|if|but|about) .. (civil|calm|respect*|polite|without|language|tone)',
    '(house|page|community|group) (rules|guidelines|standards)',
    '(keep|please keep|let us keep) (it|this|things|the|our|comments) .. (civil|polite|respectful|friendly|clean|decent|kind|on topic|constructive)',
    '(stop|leave) (here|it here|there|this here|it there)',
    '(that|this|such) (language|tone|comment|kind of) .. (not|has no|crosses|will)',
    '(we|i) (are|am) (going to|leaving|closing|ending|stopping) .. (here|there|conversation|thread|comments)',
    '(we|i) (do not|will not|can not|would not) (accept|tolerate|allow|permit|respond|reply|engage|discuss|continue|host|keep) ..',
    '(will|have|has|had|are|was|were|been|be|being) (removed|deleted|hidden|blocked|reported|hiding|removing|deleting|blocking)',
    'this is (a|our) .. (page|place|space) for',
  ],
  weak: ['civil', 'respect*', 'rules'],
  not: ['(abuse|spam) (folder|filter|of trust)'],
};
