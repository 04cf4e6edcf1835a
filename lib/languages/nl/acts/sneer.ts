import type { ActPhrases } from '../../types';

/** Sarcasm, condescension, passive aggression, mockery. */
export const sneer: ActPhrases = {
  sure: [
    '(dat|je|u) (overleef|overleeft|overleef je) (@you)? (het|wel)',
    '(de meeste|normale|andere|redelijke|volwassen) (mensen|klanten|gasten|volwassenen) (snappen|begrijpen|lezen|kunnen|weten|vinden|hebben|lukt|zouden) ..',
    '(de wereld|het leven) (draait|gaat|is) (niet|meer) ..',
    '(fijn|leuk|knap|mooi|goed|prettig) (dat|te zien dat|te lezen dat) (@you) .. (tijd|klagen|zeuren|klaagt|zeurt|mening|experts|kenner|weet|beter weet|zo n lang|zulke)',
    '(glazen bol|toverstaf|toverstokje|rode loper)',
    '(had|hadden|als) (@you) .. (even|gewoon|eerst|goed) (gelezen|gekeken|opgelet|geluisterd|las|leest|keek)',
    '(lekker|heel) (belangrijk|volwassen|makkelijk) (hoor)?',
    '(lezen|luisteren|nadenken|kijken) is (ook)? (een kunst|moeilijk|lastig|blijkbaar)',
    '(luxeprobleem|first world|storm in een glas|drama|overdreven|zo erg|meevallen)',
    '(misschien|wellicht) (moet|kun|kunt|is het|tijd|volgende keer|had) (@you)? .. (lezen|eens|bril|ergens anders|beter|eerder|kijken|leren|zelf)',
    '(ooit|wel eens|al eens) (gehoord van|van gehoord|geprobeerd)',
    '(rustig|kalm) (aan|maar|blijven|jij|even|nou)',
    '(sommige|bepaalde) (mensen|klanten|figuren|gasten) (hebben|zijn|kunnen|willen|klagen|moeten|zoeken|blijven) ..',
    '(succes|veel succes|veel plezier|sterkte) (ermee|elders|bij de|met (zoeken|@your|je)|daarmee|verder)',
    '(tja|ach|joh|och) .. (dan|nou|gut|je|het|jammer)',
    '(u|je|jij) (weet|snapt|begrijpt|beseft) (toch|natuurlijk|ook|heus|wel) (dat|hopelijk|wel) ..',
    '(wij|we) (zijn) (geen|niet) (helderziend*|tovenaars|gedachtelezers|helderziende|magiërs|babysit*)',
    '(zoals|wat) (ik|we|al|eerder|reeds) .. (al|eerder|reeds)? .. (zei|zeiden|gezegd|aangegeven|uitgelegd|vermeld|schreven|meermaals)',
  ],
  weak: [
    '(blijkbaar|kennelijk|duidelijk|klaarblijkelijk) (heeft|hebt|heb|had|is|bent|kunt|vindt|leest|niet) ..',
    '(ja hoor|ja vast|vast wel|tuurlijk joh|boeiend|pff|zucht|goh|wauw zeg)',
    '(jammer|spijtig) (dat|van|voor) (@you) .. (zo|meteen|hier|publiek|openbaar|vindt|reageert|niet eerst|kiest|nodig)',
    '(nogmaals|voor de (zoveelste|laatste|tweede|derde) keer|nog een keer dan)',
    '(wat|hoe) (sneu|zielig|schattig|grappig|bijzonder|dapper|aandoenlijk) (dat|voor|zeg|toch|hoor)',
    'blijkbaar',
    'hoor',
    'lekker',
    'tja',
    '😂',
    '🙄',
    '🤡',
  ],
  not: [
    '(veel)? succes (met|op|@day|bij) (@your|de|het) .. (examen*|toernooi|wedstrijd|opening|verhuizing|race|bruiloft|project|operatie|herstel|toets)',
    'rustig aan (met|gedaan|weekend)',
    'veel plezier (met|op|@day|in|tijdens) (@your|de|het|jullie)',
  ],
};
