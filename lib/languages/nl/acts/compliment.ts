import type { ActPhrases } from '../../types';

/** Pleasure about what they said, made or lived through. */
export const compliment: ActPhrases = {
  sure: [
    '(blij|trots|vereerd|gelukkig|verheugd) (om|dat|te|van|mee|op|met) ..',
    '(daar|hier) (word|worden|doe|doen) (we|ik) (@adv)? (het|blij|vrolijk|warm) ..',
    '(gefeliciteerd|proficiat|hulde|chapeau|complimenten|petje af|top|knap) (@adv)? (met|aan|gedaan|hoor|!|$)',
    '(genoten|genieten|lachen|glimlach*|smullen) ..',
    '(geven|geef) (we|ik) .. door (aan)? ..',
    '(geven|geef|zal|zullen) .. (compliment*|doorgeven|laten lezen)',
    '(geweldig|prachtig|schitterend|heerlijk|fantastisch|mooi|leuk|lief|superleuk|supertof) (om|dat|nieuws|zeg|gedaan|!|$)',
    '(muziek|balsem) (in|voor) (de|onze|mijn)',
    '(wat|zo) (een|n) @good .. (bericht|foto|verhaal|compliment|nieuws|reactie|woorden|resultaat|plaatje|dag|avond|idee|recensie)',
    '(wat|zo|super|heel|echt|erg) (@adv)? @good (dat|om) (@you)? .. (te (horen|lezen|zien|weten)|(bevalt|bevallen|genoten|genieten|gesmaakt|smaakte|vond|vonden|blij|tevreden))',
    '@good (om|dat) .. te (horen|lezen|zien)',
  ],
  weak: [
    '(wat|zo) (@adv)? @good (zeg|gedaan|!|$)',
    'blij',
    'fijn',
    'genoten',
    'geweldig',
    'leuk',
    'mooi',
    'prachtig',
    'trots',
  ],
  not: ['(blij|graag|fijn) (om|als) .. (helpen|verder)', '(niet|nooit) (blij|leuk|fijn|mooi)'],
};
