import type { ActPhrases } from '../../types';

/** A warm invitation to go on with the conversation. */
export const invitation: ActPhrases = {
  sure: [
    '(alltid|hjertelig|bare) (@adv)? velkommen til å (spørre|ta|skrive|komme|stikke|ringe|si|sende|dele)',
    '(bare|gjerne) (@adv)? (å)? (spør|spørre|skriv|skrive|si|sende|ring|ringe|ta kontakt|svar|svare|fortell|rop|komme|del)',
    '(fint|bra|gøy|moro|kjekt|spennende|flott|hyggelig|interessant|artig|nysgjerrig) (@adv)? (å|om|hvis|på) (høre|lese|se|du|dere|vite|om) (@adv)? (hvordan|hva|mer|vil|kan|resultatet|forteller|deler|viser)',
    '(fortell|fortelle) (@adv|@adv @adv)? (oss|meg|mer|gjerne|litt|videre|endelig|i vei)',
    '(hold|holde|gi) (@adv)? (oss|meg) (@adv)? (oppdatert|orientert|beskjed|en oppdatering|informert|lyd)',
    '(hvis|om|dersom|vil) (du|dere) (@adv)? (vil)? (@adv)? (fortelle|dele|prate|snakke) ..',
    '(håper|vil) (@adv)? (å)? (du|dere)? (@adv)? (forteller|fortelle|viser|deler|skriver|sier) (oss|meg|fra|hva|hvordan)',
    '(ikke vær|vær ikke) redd for å (spørre|si)',
    '(kom|stikk|stikke|komme|sving|ta turen|titt|svipp) (@adv)? (gjerne|tilbake|innom|igjen|inn)? (@adv)? (og) (fortell|fortelle|vis|vise|si|hils|hilse|del|spør|spørre|prat|ta)',
    '(lykke til|kos dere|kos deg|god tur) .. (fortell|si|gi|send|del)',
    '(lytter|hører) (vi|jeg) (@adv)? gjerne',
    '(si|gi|meld|sier|gir) (@adv)? (fra|lyd|beskjed|ifra) (@adv)? (hvordan|hva|når|hvor|om|hvis)',
    '(spent|nysgjerrig|spente|nysgjerrige) (@adv)? (på|å) (hva|hvordan|høre|se|om|hvilken|resultatet)',
    '(tips|forslag|ideer|innspill) (@adv)? (tas|mottas|tar vi) (@adv)? (gjerne|imot|med takk)',
    '(vi|jeg) (@adv)? (vil|ville|skulle|hører|lytter|tar imot|blir|hadde) .. (høre|hørt|vite|lese|se|mer|snakke|prate|ta imot|imot|lytte|vært) (@adv)? (mer|hva|hvor|hvordan|fra|om|hvem|tilbakemelding|flere|med|glad|glade|.|!|$|med deg)',
  ],
  weak: [
    '(del|vis|send) (@adv)? (gjerne|mer|flere|et|oss|bilde|bilder|tips|tipset) (@adv)? .. (bilde|bilder|bildet|tips|favoritt*|resultat*|erfaring*|historie*|tanker|oppskrift*)',
    '(kom|fyr|sleng|spytt) (@adv)? (gjerne)? (med|løs|inn|i vei) (@adv)? (innspill|forslag|ideer|tips|mer|flere|spørsmål|det)?',
    '(si|sier|sir|gi|gir|meld) .. (fra|lyd|beskjed|ifra|et vink|et pip) (@adv)? (om|hvis|dersom|når|her|til|i|med|så|på|,|.|!|$|direkte|gjerne)',
    '(spør|spør|spørre|skriv|skrive|svar|ring) (@adv|@adv @adv)? (gjerne|bare|i vei|oss|meg|her|igjen|om|hvis|når som helst|meg|tilbake|i tråden|løs)',
    '(velkommen)? innom (for|og|til) (en)? (prat|kaffe)',
    '(vil|kan|skal) (du|dere) (@adv)? (fortelle|dele|skrive|sende|vise|si|stikke innom og|komme innom og) ..',
    '(vi|jeg) er (@adv)? (her|lutter øre|tilgjengelig|bare en melding)',
  ],
  not: [
    '(del|fortell) .. (venner|alle du kjenner|innlegget|siden)',
    '(ikke nøl|nøl ikke) ..',
    '(si|gi) (fra|beskjed) (hvis|om) (du|dere) (@adv)? (vil ha|ønsker|er interessert|vil (kjøpe|bestille|ha)) .. (tilbud|pakke*|bestille|kjøpe)',
  ],
};
