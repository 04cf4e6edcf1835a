import type { ActPhrases } from '../../types';

/** A promise with nothing concrete in it. */
export const vaguePromise: ActPhrases = {
  sure: [
    '(finner|finne) (vi|jeg)? (@adv)? (ut av|en løsning|en god løsning)',
    '(gi|gir|gitt|sender|sende|sendt|bringer|bringe|formidle|formidler|videreformidle*|videresend*|videreført|gitt) .. (videre|beskjed videre|til (rette|riktig|ansvarlig|rett|den ansvarlige))',
    '(ha|har|holde|beholde) (@adv)? (det|dette|forslaget|den) (@adv)? (i bakhodet|i mente|i tankene)',
    '(hjelper|hjelpe) (vi|jeg)? (@adv)? (deg|dere) (@adv)? (.|!|$|videre|så godt|gjerne)',
    '(kommer|komme) .. (tilbake|sterkere tilbake) .. (.|!|,|$|snart|så snart|når|med)',
    '(læring|lærdom|lærer av|lære av|tar lærdom|gå gjennom rutine*|gjennomgå rutine*|innskjerpe*)',
    '(notert|notert oss|noterer|noterer oss|registrert) (@adv)? (det|dette|innspillet|ønsket|.|!|$|forslaget|tilbakemeldingen)',
    '(ser|kikker|titter) (vi|jeg)? (@adv|@adv @adv)? (nærmere)? på (det|dette|saken|den|muligheten|mulighetene|forslaget)',
    '(se|ser) (på)? hva (vi|jeg) kan (gjøre|få til)',
    '(skal|vil) (@adv)? (ordne|løse) seg',
    '(skal|vil|må|kommer til å|får) (vi|jeg)? (@adv|@adv @adv)? se (nærmere|hva|litt|grundig)? (på|hva) (det|dette|saken|den|hva|om|vi|jeg|muligheten|forslaget|den)',
    '(så snart|så fort|når) (vi|jeg|det) (@adv)? (kan|vet mer|har mer|har anledning|lar seg|har mulighet|lar seg gjøre)',
    '(så snart|så raskt|så fort) som mulig',
    '(sørge|sørger|passe på|sikre|påse) (vi|jeg)? (@adv)? (for)? at (dette|det|sånt|slikt) (@adv)? (ikke|aldri)',
    '(tar|ta|tatt|tok) .. (med (oss|meg|i|inn) (videre|i|$|!|.)?|videre|opp (internt|med)|til (oss|etterretning|følge)|på alvor|i betraktning|til vurdering|internt|i planleggingen)',
    '(undersøker|undersøke|sjekke|sjekker|følge|følger|gransker) .. (det|dette|saken|hva som|opp|nærmere|opp saken|forholdet) (@adv)? (.|!|,|$|nærmere|opp|internt|skjedde|har skjedd|og)',
    '(vurderer|vurdere|vurdert|tenke på|tenker på|diskutere|diskuterer|drøfte|evaluerer|evaluere) (vi|jeg)? (@adv)? (det|dette|forslaget|saken|om|muligheten|muligheter|innspillet|internt)',
  ],
  weak: [
    '(gjør|gjøre|gjør|prøver|prøve) (vi|jeg)? (@adv)? (alt|så godt|vårt|det) (vi|beste|ytterste|som|kan) ..',
    '(jobber|arbeider|jobbes|arbeides) (vi)? (@adv|@adv @adv)? (hardt|kontinuerlig|stadig|på spreng|med saken|med (det|dette|saken|å (løse|bli|forbedre|finne)|en løsning|forbedring*))',
    '(skal|vil|må|lover å|prøver å|jobber med å|ønsker å) .. (bli|gjøre (det)?|være|levere|forbedre|lære|skjerpe|bedre)',
    '(snart|etter hvert|fortløpende)',
  ],
  not: ['(ha en) .. videre', '(videre) (dag|kveld|uke|helg|tur)', 'ser på (deg|bildet|bildene)'],
};
