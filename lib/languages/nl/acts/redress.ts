import type { ActPhrases } from '../../types';

/** Makes amends: refund, replacement, redress. */
export const redress: ActPhrases = {
  sure: [
    '(bezorgkosten|verzendkosten|kosten) .. (terug|vergoed*|voor onze|nemen we)',
    '(cadeaubon|tegoedbon|tegoed|bon|voucher|korting) .. (goed te maken|excuus|ongemak|ergernis|moeite|sorry|als)',
    '(een)? (nieuwe|nieuw|vervangende|vervangend) .. (gratis|kosteloos|toe|op|onderweg|van ons|klaar|@day)',
    '(geld|bedrag) (@adv)? terug',
    '(helft|volledige|hele) .. (terug|bedrag|vergoed*)',
    '(maken|maak|goed) .. (goed|te maken|goedmaken)',
    '(scheld|schelden|streep|strepen|haal|halen) .. (kwijt|door|eraf|van de rekening)',
    '(stort|storten|betaal|betalen|boek|boeken|maak|maken) .. (terug|over|retour)',
    '(teruggestort|terugbetaald|teruggeboekt|terugbetalen|terugstorten|terugboeken|terugbetaling|gecrediteerd|vergoed|vergoeden|vergoeding|compenser*|compensatie|schadeloos)',
    '(terug|retour) (storten|gestort|betalen|betaald|boeken|geboekt|krijg|krijgt|over)',
    '(vervangen|vervang|omruilen|ruilen|ruil|vervanging)',
  ],
  weak: [
    '(gratis|kosteloos|zonder kosten|op onze kosten|voor onze rekening|van ons|van het huis) ..',
    'gratis',
    'tegoed',
    'terug',
    'vergoed*',
  ],
  not: [
    '(geen|niet) .. (terug*|vergoed*|geld|compensatie|retour)',
    '(geld|bedrag) niet terug',
    'kom .. terug',
    'komen .. terug',
  ],
};
