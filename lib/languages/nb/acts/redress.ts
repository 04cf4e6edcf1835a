import type { ActPhrases } from '../../types';

/** Makes amends: refund, replacement, redress. */
export const redress: ActPhrases = {
  sure: [
    '(betaler|betale|betalt|gir|gi|gitt|sender|overfører|fører) (vi|jeg)? (@adv)? (deg|dere)? (@adv)? .. tilbake',
    '(dekker|dekke|dekt|dekket|betaler|betale|tar|stå for) .. (hele|alle|hotell|taxi|drosje|returfrakt*|frakten|frakta|regningen|regninga|kostnad*|utgift*|parkering*|kostnaden|mellomlegget|utgiftene|reparasjon*|renseri*|rensing|rensinga|hotellet|turen|merkostnad*|differansen|skaden|boten|gebyret)',
    '(får|fått|få) (du|dere)? (@adv|@adv @adv)? .. (pengene|beløpet|frakten|hele summen|kronene|alt) (@adv)? (tilbake|igjen)',
    '(gjør|gjøre) (det|dette) (@adv)? (godt|godt igjen|opp igjen|riktig)',
    '(gratis|kostnadsfritt|uten kostnad|uten ekstra|på vår regning|på husets|for vår regning|på huset|vår kost|uten å betale|helt uten) (ny|nye|nytt|omlevering|reparasjon|bytte|erstatning|for deg|kostnad|betaling|regning|henting|retur)?',
    '(lånebil|låne|lånetelefon|erstatningsbil|leiebil|lånesykkel) (.. )',
    '(pengene|beløpet|summen|frakten|kjøpesummen|differansen|alt|hele|halvparten|billetten|gebyret|betalingen|depositumet) (@adv)? (får du|får dere|blir|får|kommer|er|betales|sendes|går|føres|overføres)? (@adv|@adv @adv)? (tilbake|igjen)',
    '(refunder*|refusjon|refusjonen|tilbakebetal*|krediter*|kreditnota|kompenser*|kompensasjon|kompensasjonen|erstatter|erstatte|erstattet|erstatning|erstatningen|utbetaler|utbetale|prisavslag|tilbakefør*)',
    '(som|en|et) (liten|lite|ekstra)? (plaster|plaster på såret|unnskyldning|kompensasjon|kompensasjon)',
    '(spanderer|spandere|byr på|by på|inviterer|invitere) (vi|jeg)? (@adv)? (deg|dere|på|en|et|neste|til|ny|kaffe|middag|lunsj|kake) ..',
    '(stryker|stryke|sletter|slette|fjerner|frafaller|ettergir|trekker|ettergi) (vi|jeg)? (@adv)? .. (gebyr*|faktura*|regning*|beløp*|purre*|kravet|avgift*|månedsleie*|bot*)',
    '(trekker|trekke|trukket|slår|tar) (vi|jeg)? (@adv)? (av|fra) .. (regning*|faktura*|beløp*|neste)',
    '(vår|husets|min|vår egen) (regning|bekostning)',
  ],
  weak: [
    '(bytter|bytte|byttet|byttes|skifter|skifte|omlevering|omleverer) (vi|jeg|@doer)? (@adv|@adv @adv)? (den|det|dem|de|ut|inn|til|skjermen|varen|hele|bort|gratis|om|i|selvfølgelig|alle|batteriet|_)',
    '(gavekort|tilgodelapp|verdikort)',
    '(reparerer|reparere|repareres|retter|utbedrer|utbedre|fikser) (vi|jeg|@doer)? (@adv)? (den|det|skaden|feilen|bilen|sykkelen|uten|gratis|dem|selvfølgelig)',
    '(sender|sende|sendt|leverer|levere|baker|bake|lager|lage|trykker|syr|bygger|monterer|kommer|gir|får|ordner|skaffer|legger|setter|har|bestilt|bestiller|montere|strikker|printer|maler|produserer) .. (ny|nye|nytt|erstatning*|annen) (.. )',
  ],
  not: [
    '(gratis) (frakt|prøve*|måned|konsultasjon|levering|kaffe|parkering|inngang|wifi)',
    '(hvor|når) .. (pengene|refusjonen)',
    '(ikke|ingen|aldri|hverken|verken) (@adv)? (mulig å)? (refunder*|refusjon|tilbakebetal*|krediter*|kompenser*|kompensasjon|erstatt*|få pengene)',
    '(kan|vil|skal|har) (@adv)? (vi)? (@adv)? ikke (@adv)? (refunder*|bytte|dekke|erstatte|kompensere|få)',
    '(med)? (ny|nye) (rutiner|rutine)',
    '(nye|ny) (kunder|kolleksjon|sesong|varer|sko|produkter|modeller|meny)',
    '(refunder*|refusjon|kompensasjon|erstatt*|refunderes|bytter|byttes|tilbakebetal*) .. (ikke|aldri|ytes ikke)',
    'hvorfor ikke _ (_|_ _|_ _ _)?',
  ],
};
