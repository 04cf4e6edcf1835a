import type { ActPhrases } from '../../types';

/** A genuine question to the person. */
export const question: ActPhrases = {
  sure: [
    '(blir|ble|er) (vi|jeg)? (@adv)? (nysgjerrig|nysgjerrige) (på|,|:)',
    '(går|er|funker|passer|høres) (det|dette|den) (@adv)? (greit|bra|ok|fint|for deg|for dere|i orden)',
    '(hvordan|hva) (med|om) (@weekday|i|du|vi|en|et|deg|å)',
  ],
  weak: [
    '(lurer|lurte) (@adv)? (vi|jeg)? (@adv)? (på) (@adv)? (hva|hvor|når|hvem|hvilken|hvilket|hvilke|hvordan|om|hvorfor)',
    '(nysgjerrig|nysgjerrige)',
    '(vil|ville|hadde|vil gjerne|skulle) .. (høre|vite|forstå|vært nysgjerrig|lært|lære) (@adv)? (mer|hva|hvor|når|hvilken|hvilke|hvordan|om|hvorfor|litt mer|gjerne)',
  ],
  not: [
    '(er|blir) (du|dere|det) (@adv)? (fornøyd nå|så vanskelig|seriøs|helt|virkelig|sikker på at du)',
    '(er|var) (det|dette) (@adv)? så (farlig|vanskelig|ille)',
    '(har|hadde) (du|dere) (@adv)? (sett|prøvd|hørt|smakt|testet|testa|fått med|sjekket|oppdaget|vurdert|tenkt på) (@adv)? (at|om|våre|vår|vårt|de nye|den nye|det nye|nye|tilbudet|kampanjen)',
    '(hva) (@adv)? (forventet|forventer|hadde|trodde|venter) (du|dere) (@adv)? (egentlig|å|for|deg)? ...',
    '(hva) er (@adv)? (problemet|poenget) (ditt|ditt da)',
    '(hvorfor) (@adv)? ikke (@adv)? (unne|prøve|ta|komme|bestille|kjøpe|bytte|teste|gi|benytte|booke|oppgradere|la|slå|gjøre) ...',
    '(ikke) sant ¿',
    '(kan|kunne) (du|dere) (@adv)? ikke (@adv)? (bare|lese|se)',
    '(klar|lyst|lysten|frister|fristet|interessert|trenger du) (på|for|til|i|en|et|nytt|ny) ... ¿',
    '(leste|leser|så|sjekket|prøvde) (du|dere) (@adv)? (i det hele tatt|overhodet|egentlig|ikke)',
    '(vel) .. (uansett|da) ¿',
    '(visste|vet) (du|dere) (@adv)? at',
    'hva (venter|nøler) (du|dere) (på|med)',
    'hvem (elsker|liker|vil) (@adv)? ikke',
  ],
};
