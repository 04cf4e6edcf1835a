import type { ActPhrases } from '../../types';

/** Asks the person to send, tell or do something named. */
export const request: ActPhrases = {
  sure: [
    '(als|zodra|wil|wilt) (@you) .. (@data|@dataWord|nummer|foto|naam|gegevens|bon|datum) .. (stuurt|stuur|sturen|geeft|doorgeeft|deelt|mailt|dm*|appt|doorgeven|doorgeeft|meestuurt|hebt|heb|noemt)',
    '(graag) .. (ontvangen|weten|horen|@dataWord|een foto|bericht)',
    '(heb|hebben) (ik|we) (@adv)? (@your|nog|alleen|een|de) .. (nodig|@dataWord)',
    '(kun|kan|kunt|kunnen|wil|wilt|willen|zou|zouden) (@you) .. (sturen|doorgeven|mailen|laten weten|vertellen|delen|appen|dm*|bellen|proberen|checken|aangeven|bevestigen|nakijken|meesturen|toesturen|opsturen|omschrijven|uitleggen|zeggen|melden|kijken|controleren|langskomen|invullen|herstarten|noteren|langsbrengen|meenemen)',
    '(mag|mogen|krijg|krijgen|kan|kunnen) (ik|we) .. (@dataWord|@data|naam|nummer|foto|bon) ..',
    '(stuur|mail|app|dm|geef|laat|deel|vertel|meld) (me|ons|mij|@you me|@you ons) ..',
  ],
  weak: [
    '(stuur|mail|app|dm|geef|laat|deel|vertel|meld|bel|zet|noem|schrijf|probeer|check|neem|breng|kijk|bevestig|vermeld) (@you|ons|me|mij|dan|even|gerust|anders|hier|het|de|een|@adv|@your) .. (@dataWord|weten|nummer|naam|foto*|bericht|datum|gegevens|adres|door|bon|welke|wat|waar|wanneer|hoe|of|mee|versie|toestel|locatie|filiaal|screenshot|even|privé*|dm)',
    '@dataWord',
    'dm',
    'doorgeven',
    'graag',
    'mail',
    'stuur',
  ],
  not: [
    '(like|volg|deel) (onze|ons|de|dit)',
    'bel (ik|we)',
    'geef (ik|we)',
    'laat (ik|we)',
    'mail (ik|we)',
    'stuur (ik|we)',
  ],
};
