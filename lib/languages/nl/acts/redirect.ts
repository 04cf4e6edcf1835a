import type { ActPhrases } from '../../types';

/** Sends the person elsewhere. */
export const redirect: ActPhrases = {
  sure: [
    '(alle|meer) (info|informatie|prijzen|data|details) .. (op|via|in|vind)',
    '(bel|mail|app|bezoek|raadpleeg|contacteer|check|bekijk|zie|kijk) (@adv)? (@you)? (@adv)? (even|gerust|met|naar|op|de|onze|ons|dan|hiervoor|daarvoor|voor) ..',
    '(neem|nemen|opnemen) .. contact (op)? ..',
    '(op|via|naar) (onze|de|het|@your) .. (website|site|webshop|pagina|app|helpdesk|klantenservice|formulier|link|faq|veelgestelde vragen|mijn omgeving)',
    '(verwijzen|verwijs) (wij|we|ik|u|je)? .. naar',
    '(vul|invullen|dien|indienen) .. (formulier|contactformulier|klacht|verzoek|aanvraag)',
  ],
  weak: [
    '(dm|pm) (ons|me|even|gerust)',
    '(klik|ga|kijk|lees|meld) (@adv)? (@you)? (@adv)? (hier|op|naar|via|bij) .. (link|site|website|pagina|app|formulier|balie|klantenservice|loket)?',
    '(meld|melden) (@you)? .. (bij|via) (de|onze|het) ..',
    '(stuur|stuurt|sturen) (@you)? (ons|me|een|even|gerust|dan|via) .. (@dm|privebericht|privébericht|bericht|privé*)',
    '(via|per|in|in een|middels|met een) (@dm|privebericht|privébericht|chat|whatsapp|contactformulier|klantenservice|telefoon|een privé*)',
    'bel',
    'contact',
    'dm',
    'klantenservice',
    'link',
    'mail',
    'website',
  ],
  not: [
    '(bel|mail|app) (ik|we)',
    '(ik|we) (bel|bellen|mail|mailen|app|appen|stuur|sturen) (@you)',
    '(neem|nemen) (ik|we) .. contact',
    'contact (met @you)? (op|gehad)',
  ],
};
