import type { ActPhrases } from '../../types';

/** Opens with a greeting. */
export const greeting: ActPhrases = {
  sure: [
    '^ (beste|geachte|lieve) _',
    '^ (goede|goeie|goeden) (morgen|middag|avond|dag|namiddag)',
    '^ (hoi|hallo|hey|hee|hé|he|hi|hai|ha|hallokes|hoihoi|heyhoi|haai|yo|moi|moin|halloo|hallootjes|joe|dag|daag|goedemorgen|goeiemorgen|goedenmorgen|goedemiddag|goeiemiddag|goedenmiddag|goedenavond|goedeavond|goeienavond|goeieavond|goedendag|goededag|goeiedag|goeienamiddag|goedenamiddag|morgen|aloha|salut|hello|houdoe|mogge|gegroet)',
  ],
  not: [
    '^ (beste) (keuze|optie|manier|tijd|is|plek|moment|prijs|prijzen|van|wat|reactie)',
    '^ (dag) (en|erna|later|ervoor|tot|van|na|!|$)',
    '^ (ha) (ha|haha)',
    '^ (he|hè|hee|hé) (bah|nee|wat|jammer|,? vervelend)',
    '^ (lieve) (woorden|help|hemel|reactie|deugd|schat)',
    '^ (morgen) (@adv)? (om|is|zijn|bel|bellen|stuur|sturen|komt|komen|gaat|gaan|kom|staat|staan|kan|open|wordt|zijn|hebben|heb|ligt|leveren|krijg|krijgt|tussen|voor|na|vanaf)',
  ],
};
