import type { ActPhrases } from '../../types';

/** A wish or goodbye at the end. */
export const farewell: ActPhrases = {
  sure: [
    '(god|fin|fortsatt god|riktig god) (helg|kveld|dag|sommer|jul|påske|tur|ferie|fest|lesing|reise|uke|høst|vinter|bedring|natt|søndag|fredag|lørdag|trening|fornøyelse|førjulstid|konfirmasjon|bryllup|17)',
    '(ha|ønsker|fortsatt|nyt|ønskes) .. (fin|god|strålende|flott|nydelig|herlig|kjempefin|fantastisk|riktig|hyggelig|deilig|super|knallfin|solrik|fortsatt|avslappende|trivelig) (@very)? _',
    '(håper|gleder oss|gleder meg|ser frem) .. (se|ser|få|får|høre|ha|ønske|treffe|møte) (@adv)? (deg|dere) (@adv)? (igjen|snart|tilbake|på|innom|til|neste|hos|velkommen|.|!|$)',
    '(på|til) (gjensyn|snarlig gjensyn)',
    '(ses|sees) (vi|da)',
  ],
  weak: [
    '(beste|vennlig|hjertelig|vennligst|varm|varme|med vennlig) (hilsen|ønsker|hilsner)',
    '(hjertelig|alltid|varmt|velkommen|gjerne|vel)? (velkommen|velkomne) (tilbake|igjen|innom|til oss|skal du være|en annen gang|når som helst|.|!|$|til|inn)',
    '(lykke til|kos dere|kos deg|kos (deg|dere) masse|ta vare på deg|ha det|ha det bra|ha det godt|god bedring|masse lykke|krysser fingrene|gratulerer med dagen|hjertelig|klem)',
    '(vi|da)? (sees|ses|snakkes|høres|synes|møtes) (.. )?',
    'hilsen',
  ],
};
