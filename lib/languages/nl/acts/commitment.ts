import type { ActPhrases } from '../../types';

/** Who does what, or what was already done. */
export const commitment: ActPhrases = {
  sure: [
    '(@day|vandaag|straks|zo|nu|direct|meteen|dan|daarna|daarom) (@adv)? (@doe|ga|zal|laat|kom|maak|zet|regel|stuur|bel|breng|stort|betaal) (ik|we|@doer) ..',
    '(@doer) (@adv)? (komt|belt|brengt|gaat|neemt|kijkt|staat|stuurt|repareert|vervangt|haalt|mailt|zorgt|lost|zoekt|maakt|is) ..',
    '(@you) (krijgt|krijg|hoort|hoor|ontvangt|ontvang|heb|hebt|heeft) (@adv)? .. (@day|vandaag|binnen|van me|van mij|van ons|terug|een nieuwe|telefoontje|mail|bericht|@span)',
    '(@your|de|het|een) .. (is|wordt|worden|zijn|staat|ligt|gaat|komt) (@adv)? .. (@settled|@done|onderweg|klaar|vandaag|@day|de deur uit)',
    '(dan|zodat) (@adv)? (@doe|kijk|zoek|check|regel|zet|pak|maak|stuur|bel) (ik|we) ..',
    '(heb|hebben) (ik|we) .. (@done|@settled)',
    '(ik|we|@doer) (@adv)? (heb|hebben|heeft|is|zijn) .. (@done|@settled)',
    '(ik|we|wij|@doer) (@adv)? (@doe|ga|gaan|zal|zullen|laat|laten|kom|komen|zet|zetten|leg|leggen|maak|maken|regel|regelen) (@adv)? (@you|het|de|dit|dat|een|@your|vandaag|@day|nu|er|direct|meteen|@adv) ..',
    '(laat|laten) (het|dit|dat) (maar)? aan (mij|ons) over',
    '(vanaf|met ingang van) (@day|vandaag|nu|volgende week|@month) ..',
    '(zit|zitten|staat|staan|is|zijn) (er)? (nu|vandaag|al|inmiddels|sinds) .. (mee bezig|bovenop|op pad|onderweg)',
  ],
  weak: [
    '(ik|we) (ga|gaan|zal|zullen)',
    '(ik|we) (zoek|zoeken|pak|pakken|los|lossen|haal|halen|vraag|vragen|hang|hangen|sta|staan|rij|rijden|bak|bakken|print|printen) .. (uit|op|aan|na|voor|om|in|terug|bij|@day|nu)',
    '(krijg|hoor|ontvang|heb) (@you) .. (@day|van me|van mij|terug|nieuwe|@span)',
    '@done',
    'geregeld',
    'vandaag nog',
    'wordt',
  ],
  not: [
    '(kunnen|kan|hebben|heb) (we|ik)? (helaas|niet|geen) ..',
    '(we|ik) (gaan|ga|zullen|zal) (@adv)? (ons best|kijken|bekijken|ernaar kijken|het bespreken|proberen|ermee aan de slag|het meenemen)',
    '(we|ik) (hebben|heb) (begrip|geen|altijd|helaas|een nieuw*|veel)',
    '(zullen|zal) (het|dit|dat|je|uw) (doorgeven|meenemen|bespreken)',
  ],
};
