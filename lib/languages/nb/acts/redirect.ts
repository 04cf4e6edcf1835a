import type { ActPhrases } from '../../types';

/** Sends the person elsewhere. */
export const redirect: ActPhrases = {
  sure: [
    '(alt|alt dette|all|mer|det|informasjon|info|dette|svar|prisene|priser|åpningstidene|vilkårene) .. (ligger|står|finnes|finner du|finner dere|er) .. (på|i|ute på|under|via) .. (nettsiden|nettsidene|hjemmesiden|våre sider|nett|appen|min side|vår nettside|profilen|siden|faq)',
    '(fyll|fylle|send|sende|bruk|bruke|registrer|registrere|opprett|meld|melde) .. (skjema|skjemaet|kontaktskjema|kontaktskjemaet|klageskjema|klageskjemaet|klage|sak|reklamasjon|reklamasjonsskjema|reisegaranti*|ticket|støttesak|refusjonsskjema*|saken|kontaktskjema*|søknad)',
    '(henvend|henvende) (deg|dere|seg) ..',
    '(henvis*|henviser|vi viser) (vi|jeg)? (@adv)? (deg|dere)? til ..',
    '(må|kan|bør) (@adv)? (skje|gjøres|meldes|sendes|rettes|tas|bestilles|registreres|legges|avtales|bookes|gå) (@adv|@adv @adv)? (inn)? (via|på|gjennom|til|med|skriftlig|over) ..',
    '(se|sjekk|les|gå inn på|gå til|besøk|følg|finn|klikk|trykk|bruk|finner|finner du|finner dere|klikk deg inn på) .. (nettsiden|nettsidene|hjemmesiden|faq|ofte|lenken|linken|her|vår nettside|våre nettsider|våre sider|siden vår|spørsmål og svar|kundeportalen|hjelpesidene|hjelpesiden|min side|mine sider|vilkårene|skjemaet|profilen|bio)',
    '(snakk|prat) med (personalet|de ansatte|kundeservice|butikken|resepsjonen|produsenten|leverandøren|posten|banken)',
    '(ta|tar|få) .. kontakt .. (oss|meg|kundeservice|på|via|i|butikken|support|kontoret|resepsjonen|avdeling*|lokal*|forhandler*|leverandør*|produsent*|nærmeste|verkstedet|kommunen|legen|banken|over|per|skriftlig|direkte|salg*|teamet|transportør*|posten|postnord|med|hotellet|flyselskapet|.|!|$|igjen|gjerne|så|hvis|om|kundeserviceavdelingen|vår|vårt|våre)',
    '(ta|tar|la oss ta|fortsette|snakke om) (vi)? (dette|det|saken|den|dialogen)? (@adv)? (på|i|over|via|utenfor) (innboks|direktemelding|melding|tomannshånd|privat|e-post|telefon|kommentarfeltet|det private|chat)',
  ],
  weak: [
    '(kontakt|kontakte|ring|ringe|tekst|oppsøk|henvend deg|henvende deg|skriv til|mail|besøk|spør) .. (oss|kundeservice|vår|vårt|våre|på|via|i|butikken|support|kontoret|resepsjonen|verkstedet|avdeling*|lokal*|forhandler*|leverandør*|produsent*|banken|sentralbord*|nærmeste|telefon|transportør*|posten|postnord|i åpningstid*|_)',
    '(kundeservice)',
    '(på|via|over|i|per|til) (@adv)? (direktemelding|direktemeldinger|messenger|innboks|chat|chatten|e-post|telefon|privat melding|min side|mine sider|kundeservice|skjema|skjemaet|nettsiden|hjemmesiden|appen|kundeportalen|sms|meldinger|privat|privatmelding|vår nettside|våre nettsider|nettsidene våre|våre sider)',
    '(send|sende|sender|skriv|skrive|slenge|sleng|smett|drop|dropp|fyr) .. (direktemelding|privat melding|melding|e-post|pm|sms|innboks|messenger|privatmelding|chat|personlig melding|klage|skriftlig|kundeservice|skjema|post@*)',
  ],
  not: [
    '(du|dere) (@adv)? (har|sendte|tok|skrev|ringte|fikk|står) ..',
    '(hvis|om|dersom|når) (du|dere) (@adv)? (ringer|sender|har|står|kommer|bruker|skal)',
    '(i|på) appen (er|har|ble|fungerer|krasjer|virker|går)',
    '(ring|si) (på|fra) (døra|i|når)',
    '(så|svart|svare|har|vår|din) .. (deg|dere) (på|i|via) (direktemelding|messenger|e-post|innboks|chat|melding)',
    '(takk|så bra) (@adv)? (for)? (at)? (du|dere)? (tok|tar) kontakt',
    '(tar|kontakter|ringer|sender|skriver|ordner|svarer|fikser) (vi|jeg) (@adv)? (kontakt|deg|dere|en|det|over|på|ham|henne|dem)',
    '(vi|jeg|@doer) .. (tar|tok|har tatt|skal ta|vil ta|kontakter|ringer|sender|har sendt|har ringt|skriver|svarer|skal|har|har kontaktet|når) .. (kontakt|kontakte|deg|dere|med|ringe|sende|svart|svare|en|snakket|snakke|tatt|fått|også)',
    'besøk (hos|i|oss snart)',
    'ring* (jeg|vi|deg|du)',
    'spør (du|dere|jeg|vi|bare|i vei|gjerne|om)',
  ],
};
