import type { ActPhrases } from '../../types';

/** Asks the person to send, tell or do something named. */
export const request: ActPhrases = {
  sure: [
    '(fint|flott|bra|supert|topp|takknemlig|glad|glade|hjelper|greit|lett|enklest|best) (@adv)? (for)? (@adv)? (om|hvis|dersom) (du|dere) (@adv)? (kan|kunne|vil|sender|sendte|skriver|gir|forteller|hadde|tar|legger|svarer|sier)',
    '(gi|giv) (@adv)? (oss|meg) (@adv)? (gjerne)? (et|en|noen|litt|din|ditt|@dataWord|@thing|beskjed om (hva|hvor|hvilken|hvilke|når)|ordre*)',
    '(har du|har dere) (@adv)? .. (@dataWord|@thing) .. ¿',
    '(kan|får|kunne|skal) (vi|jeg) (@adv)? (få|be om|ha|se) (@adv)? .. (@dataWord|@thing|vite (hva|hvor|hvilken|hvilke|når))',
    '(kan|kunne|vil|ville|har du mulighet til å|har dere mulighet til å) (du|dere) (@adv|@adv @adv)? (være så snill (å|og))? (@adv)? (sende|si|fortelle|gi|skrive|dele|bekrefte|beskrive|oppgi|legge|ta|vise|utdype|forklare|ringe|prøve|sjekke|svare|melde|se|opplyse|huske|finne|måle|laste|komme|stikke|hjelpe|tagge|kontakte|starte|restarte|logge|spesifisere|notere) ..',
    '(legg|legge) (@adv|@adv @adv)? (igjen|ved|inn|med|til) (@adv)? .. (@dataWord|@thing)',
    '(oppgi|opplys|noter|bekreft|vis|merk|inkluder|kommenter) (@adv)? .. (@dataWord|@thing)',
    '(send|sende|sender) (@adv)? (oss|meg|inn|over|gjerne)? (@adv)? .. (@dataWord|@thing)',
    '(skriv|skrive|skriver|slå|tast) (@adv)? .. (@dataWord|@thing)',
    '(svar|svare|meld|ring) (@adv)? .. (@dataWord|@thing)',
    '(ta med) (@adv)? .. (kvittering*|@thing|varen|sekken|bilen|skoene)',
    '(ta) (@adv)? (et|noen|et par) (bilde|bilder|skjermbilde)',
    '(trenger|behøver|må ha|må vite|mangler|ønsker) (vi|jeg)? (@adv|@adv @adv)? .. (@dataWord|@thing|å vite (hva|hvor|hvilken|hvilke|når|om|hvilket))',
    '(vennligst|vær så snill og|vær så snill å) (@adv)? (send|sende|oppgi|skriv|del|gi|bekreft|fortell|legg|legge|svar|si) ..',
    '(vi|jeg) (@adv)? (trenger|må ha|må vite|mangler|skulle gjerne hatt|vil gjerne ha) (@adv)? .. (@dataWord|@thing|å vite)',
  ],
  weak: [
    '(del|dele) (@adv)? (gjerne)? (@dataWord|@thing)',
    '(hvis|om|dersom|når) (du|dere) (@adv)? (kan|vil|har lyst|har mulighet|orker)? (@adv)? (sender|sende|gir|gi|skriver|skrive|deler|dele|forteller|fortelle|sier|si|legger|legge|oppgir|oppgi|svarer|svare|finner|husker|viser|tar|slenger) (@adv)? (oss|meg|hva|hvor|hvilken|hvilke|når|@dataWord|@thing|litt|fra|over|inn|med|bilde|et|en|på)',
    '(send|sende) (@adv)? (oss|meg) .. (så|slik at)',
    '(si|fortell|skriv|forklar|beskriv) .. (hva|hvor|hvilken|hvilket|hvilke|når|hvem|hvordan|om hva|litt mer om|mer om|hvorfor)',
  ],
  not: [
    '(del|dele) (@adv)? .. (innlegg*|side*|venner|post*)',
    '(fortell|si) .. (til)? (alle|venner|vennene)',
    '(gi|gir) (oss|meg)? .. (stjerner|tommel|like|rangering|anmeldelse)',
    '(send|sender) (vi|jeg|deg|dere)',
    '(skriv|legg) .. (anmeldelse|omtale|stjerner)',
    '(vi|jeg) (@adv)? (sender|ringer|skriver)',
    '^ (@adv)? send (oss|meg) .. (melding|direktemelding|privat melding|e-post) (så hjelper vi (deg)?)? $',
  ],
};
