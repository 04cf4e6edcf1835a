import type { ActPhrases } from '../../types';

/** Sympathy, or a name for the feeling or effect on them. */
export const empathy: ActPhrases = {
  sure: [
    '(@very)? (leit|trist|kjedelig|synd|fælt|ille|dumt|surt|kjipt|vondt|ergerlig|frustrerende|skuffende|irriterende|lei|forferdelig|sørgelig|ugreit) (@adv)? (å (høre|lese|se|få høre|erfare)|at|for deg|for dere|når|med|da)',
    '(det|dette|så|og det|den) (@adv)? (er|var|må|høres|hørtes|virker|kan|blir|ble|må ha) .. (@bad)',
    '(du|dere) (@adv)? (har|hadde) (all|god|full) (grunn|rett) til å (være|bli|reagere)',
    '(du|dere) (@adv)? (må ha|har) (vært|blitt|hatt|følt) ..',
    '(for en|for et|for noe|sikken) (@very)? (@bad|kjedelig|dårlig|trist|nedtur|skuffelse|irriterende|opplevelse|start|slutt|dag|rot|vente*|suppe|styr|kaos)',
    '(forstår|forstå|ser|vet|aner|tenker|merker) .. (at|hvor|frustrasjon*|irritasjon*|skuffelse*|sinne*|reaksjon*|godt at|hvorfor)',
    '(hadde|ville) (vi|jeg) (@adv|@adv @adv)? (blitt|vært|reagert|også) (@adv)? (@bad|sint|sur|lei|irritert|frustrert|provosert)',
    '(har|full|all|stor) (@adv)? (full|all)? (forståelse|sympati|medfølelse) (for|med)',
    '(hvor|så|veldig|skikkelig|ordentlig|utrolig|forferdelig|fryktelig|kjempe*) (@bad)',
    '(håper|ønsker) .. (god bedring|det går bra|bedre)',
    '(kan|lett å|ikke vanskelig å|full) (@adv)? (forstå|forstå|tenke meg|tenke oss|forestille meg|forestille oss|sette meg|relatere|leve meg) ..',
    '(kjenner|føler) .. (frustrasjon*|skuffelse*|med deg|med dere|på den)',
    '(kondolerer|føler med deg|tenker på deg|tenker på dere|medfølelse)',
    '(må ha|kan ikke ha|må) (@adv)? (vært|føltes|kjentes) .. (fæl|fælt|vond|vondt|ekkel|ekkelt|ubehagelig|frustrerende|skremmende|leit|trist|kjedelig|ergerlig|irriterende|tøft|ille|stressende|skuffende)',
    '(skjønn|forståelig|fullt forståelig|helt forståelig|fullt ut forståelig) ..',
    '(slitsomt|tungt|surt|kaldt|flaut|vondt|ergerlig|dyrt|bittert) å (stå|sitte|vente|måtte|bli|ha|få|reise|komme|oppleve|gå)',
    '(vi|jeg) (hadde|ville) (@adv|@adv @adv)? (blitt|vært|reagert|også) ..',
    '(ødela|ødelagt|spolerte|spolert|ødelegger|skapte|gjorde|forsuret) (@adv)? (dagen|kvelden|turen|feiringen|ferien|helga|helgen|middagen|julen|bursdagen|bryllupet|planene|morgenen) (din|deres|for)?',
    'god bedring',
    'ingen (skal|bør|vil|ønsker|liker|fortjener) (@adv)? (å)? (måtte|oppleve|vente|stå|sitte|bli|ha|få)',
  ],
  weak: [
    '(ikke) (@adv)? (moro|gøy|kjekt|artig|hyggelig|greit|lett|morsomt|enkelt) (å|når|at|for|i det hele|,|.|$|i)',
    '(skuffe*|frustr*|irriter*|fortvil*|bekymr*)',
    '(uff|æsj|huff|auda|au|fysj|åh? nei|å nei|isj|ai ai|ai|øv|usj|oi sann|oi|ånei|huffda|uffda|uffameg)',
    'forstår',
  ],
  not: [
    '(det|dette) er (@adv)? ikke (@bad)',
    '(du|dere) (må|bør|skal) (forstå|@adv)',
    '(ikke) (forstår|forstå)',
    'er (det|dette) (@adv)? forstått',
    'forstår (jeg|vi)? (@adv)? (ikke|at du er interessert)',
  ],
};
