import type { ActPhrases } from '../../types';

/** A warm invitation to go on with the conversation. */
export const invitation: ActPhrases = {
  sure: [
    '(altijd|van harte|meer dan|zeker) welkom (om|met|voor)',
    '(ben|zijn) (ik|we) (@adv)? (heel|erg|zo|wel)? (benieuwd|nieuwsgierig) (naar|of|hoe|wat)',
    '(blijf|houd|hou) (ons|me|het|vooral) (op de hoogte|delen|laten weten|volgen met) ..',
    '(dan|we|ik) (kletsen|praten|bellen) (we|graag|even) ..',
    '(hoor|horen) (het)? (@adv)? graag',
    '(hoor|horen|lees|lezen) (we|ik) (@adv)? (graag|het graag) ..',
    '(kom|loop|wip|spring|bel) (@adv)? (gerust|eens|vooral|snel|even|maar|nog eens|zeker) .. (vertellen|binnen|langs|aan|laten|zeggen|praten|buurten|terug)',
    '(laat|laten) (@you)? (@adv)? (het|ons|me|mij|gerust|vooral|maar|even) .. (weten|horen)',
    '(praat|denk|kijk) (gerust|vooral|graag) .. mee',
    '(stel|vraag|schroom) (@you)? (@adv)? (gerust|vooral|niet|ze) ..',
    '(vertel|zeg|roep|gil|geef) (@adv)? (gerust|maar|vooral|ons|me|eens|een gil|een seintje|even) ..',
  ],
  weak: [
    '(een (gil|seintje|belletje|berichtje|appje|tikje)) (als|zodra|wanneer|mocht|,|.|!|$)',
    '(mocht|mochten) (@you|er|het|je) .. (vragen|nog|hapert|weer|terugkomen|vastlopen|iets) ..',
    'benieuwd',
    'gerust',
    'graag',
    'welkom',
  ],
  not: [
    '(kom|loop) .. (proeven|shoppen|passen|profiteren|de nieuwe)',
    '(tot|graag tot) (ziens|snel|gauw|dan|zo|@day|volgende)',
  ],
};
