import type { ActPhrases } from '../../types';

/** A calm limit to abuse, or the house rule. */
export const boundary: ActPhrases = {
  sure: [
    '(aksepterer|tolererer|godtar|ønsker|tillater|finner oss i|vil ha) (vi|jeg)? (@adv)? (ikke|ingen) (@adv)? (trusler|hets|sjikane|slik|slike|denne|personangrep|den|språkbruk|rasisme|hat*|banning|mobbing|dette|sånt|at)',
    '(avslutter|stopper|setter strek|lar) (vi|jeg)? (det|denne|samtalen|dialogen|saken)? (her|ligge|nå)',
    '(hold|holde|holder|ha|behold) (@adv)? (tonen|en|debatten|det|språket|kommentarfeltet|dialogen) (@adv|@adv @adv)? (høflig|saklig|sivil|ordentlig|respektfull|hyggelig|skikkelig|saklige|god|folkeskikk|vennlig|konstruktiv|tone)',
    '(ikke) (@adv)? (trusler|sjikane|hets|personangrep|hatprat|utskjelling|ufine|hatefulle) (mot|.|,|!|$|her)',
    '(kommentaren|kommentarer|innlegget|kommentarfeltet|meldingen|den|det|profilen|dette|slikt) (@adv)? (blir|er|vil bli|har vi|skjules|slettes|fjernes|ble) (@adv)? (skjult|slettet|fjernet|blokkert|skjules|stengt|utestengt|anmeldt)',
    '(politianmeld*|anmeldes) ..',
    '(prater|snakker|hjelper|lytter|svarer|hører) (vi|jeg)? (@adv)? (gjerne|selvfølgelig) .. (når|hvis|dersom|om|saklig|sak) ..',
    '(retningslinjer|regler|reglene|retningslinjene|husregler|husreglene|nettvett|debattregler|debattreglene) (for|i|på|gjelder|våre)? (kommentarfelt*|siden|denne|debatt*|her|.|$)',
    '(trusler|trussel|sjikane|hets|hatefulle|hatprat|rasisme|rasistiske|personangrep|skjellsord|banning|krenkende|trakassering|spam|mobbing|ufine|truende|utskjelling|grov) .. (slettes|fjernes|skjules|blir|aksepterer|tolererer|godtar|er|får|har|hører|anmeldes|ikke|politianmeldes|mot)',
    '(tåler|tar imot|godtar|setter pris på|aksepterer) .. (kritikk|ris|uenighet) .. men',
    '(vil) (du|dere) .. (fortelle|snakke|si) .. (lytter|hjelper|hører|prater) (vi|jeg)? gjerne',
    '(vi|jeg) (@adv)? (skjuler|sletter|fjerner|blokkerer|stenger|anmelder|avslutter|utestenger) (@adv)? (denne|kommentaren|kommentarer|innlegg|innlegget|dette|slike|det|samtalen|tråden|her|brukere|personer)',
    '(vi|jeg) (@adv)? (svarer|går|diskuterer) (@adv)? ikke (@adv)? (på|inn i|med) (trusler|hets|sjikane|personangrep|slike|slikt|denne typen|skjellsord)',
  ],
  not: ['(spamfilter*|spammappa|spam-mappa|søppelpost)'],
};
