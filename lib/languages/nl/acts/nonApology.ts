import type { ActPhrases } from '../../types';

/** Sounds like an apology and takes no responsibility. */
export const nonApology: ActPhrases = {
  sure: [
    '(betreuren|betreur) (we|ik)? (@adv)? (dat|eventueel|eventuele|het (ongemak|feit)|de (situatie|gang)|uw|elk|ieder|te)',
    '(er|daar) (is|zijn|worden) (@adv)? (wel eens|soms|blijkbaar|kennelijk)? (fouten|een fout|een foutje) (gemaakt)',
    '(excuses|excuus|sorry|verontschuldigingen) (@adv)? (aan|voor) (wie|iedereen die|degenen die|degene die|mensen die)',
    '(het|dat|dit)? (spijt|speet) (ons|me) (@adv)? (dat|als) (@you) (@adv)? (het|dit|dat|er|onze|je|u|zich|niet|over)? (@adv)? (het|dit|dat)? (zo|anders|niet|als)? (@adv)? .. (voelt|voelen|vindt|vinden|ervaart|ervaren|ziet|zien|denkt|denken|opvat|tevreden|ontevreden|gekwetst|beledigd|opneemt|beleeft)',
    '(ongemak|overlast|ongerief|hinder) (dat|die|die dit|dat dit|dit|het|welke|hierdoor|hiermee) .. (veroorzaakt|hebben|bezorgd|heeft|ondervonden|ondervindt|ervaren|opgeleverd|ontstaan|gehad)',
    '(sorry|excuses|excuus) (@adv)? (als|indien|mocht|mochten) (@you|iemand|dit|het|dat|er|we)',
    '(sorry|excuses|excuus|jammer|vervelend|spijtig|naar|rot) (@adv)? (dat|als|om te horen dat) (@you) (@adv)? (het|dit|dat|er|je|u|zich|onze|uw|jullie)? (@adv)? (het|dit|dat|bezoek|ervaring)? (zo|anders|niet zo|op deze manier|op die manier|als) (@adv)? .. (voelt|voelen|voelde|vindt|vinden|vond|ervaart|ervaren|ervoer|ziet|zien|denkt|denken|opvat|opvatten|opneemt|beleeft|beleefd|heeft ervaren|hebt ervaren|heeft beleefd)',
    '(sorry|excuses|jammer|spijtig) (@adv)? dat (@you) (@adv)? (niet|minder|on) (@adv)? (tevreden|ontevreden|blij|gelukkig) (bent|was|zijn|over|met)',
    '(sorry|excuses|jammer|spijtig) (@adv)? dat (@you) (@adv)? (ontevreden|teleurgesteld|boos|gefrustreerd|geïrriteerd|gekwetst|beledigd) (bent|was|zijn|over|raakte|bent geraakt)',
    '(sorry|excuses|jammer|vervelend|spijtig) (@adv)? dat (@you) (@adv)? (je|u|zich|jullie) (@adv)? (zo|niet|gekwetst|beledigd|aangevallen|onheus|tekortgedaan|benadeeld|niet gehoord|slecht) .. (voelt|voelen|behandeld|voelde|gevoeld)',
    '(verwachting|verwachtingen) (@adv)? (niet|niet helemaal|niet geheel) (is|zijn|heeft|hebben|kon|konden|kunnen) .. (voldaan|waargemaakt|waarmaken|vervuld|nagekomen)',
    '(we|ik) (betreuren|betreur) (@adv)? (dat|het|uw|de|deze|dit)',
    'niet (aan|helemaal aan|geheel aan) (@your) verwachtingen (heeft|hebben|voldeed|voldeden|voldoet|voldoen|is|zijn|voldaan)',
    'sorry (,)? maar',
    'sorry (,)? not sorry',
    'sorry hoor (,)? maar',
    'spijt (ons|me) (,)? maar',
  ],
  weak: [
    '(betreuren|betreur|ongemak|ongerief)',
    '(excuses|excuus|sorry|verontschuldigingen|spijt) (@adv)? (voor|van) (het|eventueel|eventuele|mogelijk|mogelijke|enig|enige|alle|de|elk) (eventuele|mogelijke|eventueel|mogelijk)? (ongemak|overlast|ongerief|ongemakken|hinder|misverstanden)',
    'zo (ervaart|ervaren|voelt|vindt)',
  ],
  not: [
    '(begrijp|snap|begrijpen|snappen) .. (zo ervaart|zo voelt)',
    '(sorry|excuses) (,)? maar .. (onze|mijn) (fout|schuld)',
  ],
};
