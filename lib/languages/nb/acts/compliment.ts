import type { ActPhrases } from '../../types';

/** Pleasure about what they said, made or lived through. */
export const compliment: ActPhrases = {
  sure: [
    '(blir|ble|gjør|gjorde) (vi|jeg|oss|meg) (@adv|@adv @adv)? (glad|glade|stolt|stolte|rørt|varm|varme|lykkelig|i godt humør|rød)',
    '(for) (en|et|noe|noen|ei) (@adv)? (@good|herlig|fin|flott|nydelig|vakker|hyggelig|opplevelse|historie|beskjed|melding|gave|dag|tur|utsikt|gjeng|ide|kveld|start)',
    '(gjorde|gjør|lyser opp|redda|reddet) (@adv)? (dagen|uka|kvelden|morgenen|helga) (vår|min)?',
    '(glad|glade|kjempeglad|kjempeglade|superglad|gledelig|stolt|stolte|lettet) (@adv)? (for|å (høre|lese|se)|over|at|på) ..',
    '(gleder|gledet|gleda) (oss|meg) (@adv)? (å (høre|lese|se)|at|stort|veldig)',
    '(godt|bra|fint|kjempegodt|smart|interessant|viktig|aktuelt|veldig godt) (@adv)? (spørsmål|valg|poeng|forslag|innspill|tips|tanke|observasjon|jobba|jobbet|gjort|valgt|sagt|tenkt)',
    '(god|kjempegod|strålende|glimrende|genial|knallgod|smart|super|fin|veldig god) (ide|tanke|smak|påminnelse|plan)',
    '(gratulerer|gratulere|til lykke|bravo|heia|hurra|grattis|lykkelige) (@adv)? (så mye|med|deg|dere|!|,|$|som)?',
    '(har du|har dere) .. (rett|poeng|helt rett) (i)?',
    '(heldig|heldige) (@adv)? (som|vi) ..',
    '(hjertelig|varmt) velkommen',
    '(musikk|balsam|søt musikk) (i|for) (våre|mine|ørene|sjelen|sjela)',
    '(skal|vil) (@adv)? (hilse|videreformidle|formidle|gi|sende|bringe|fortelle) (@adv)? (så mye|rosen|skrytet|komplimentet|videre|hilsenen|til|det videre|det|hun|ham|henne|dem|ordene) ..',
    '(smiler|smilte|gliser|jubler|danser) (vi|jeg|hele|alle|_) .. (øre|av|bredt|enda|her|nå)?',
    '(så|veldig|utrolig|for|hvor) (@good) (!|,|.|$|_)',
  ],
  weak: [
    '(@us|vi alle|alle|hele gjengen|hele teamet|teamet) (@adv)? (er|ble|blir) (@adv|@adv @adv)? (glad|glade|stolt|stolte|rørt|rørte|imponert|imponerte|takknemlig|takknemlige|beæret|smigret|kjempeglad|kjempeglade|superglad|superglade|overlykkelig|ydmyk) ..',
    '(det|dette|den|de) (@adv)? (er|var|høres|hørtes|ser|så|ble|blir|låter|lyder) (@adv)? (ut)? (@adv|@adv @adv)? (@good|lekkert|lekker|digg|perfekt|magisk|kanon|helt rått)',
    '(elsker|digger|liker|elsket|likte) (@adv|@adv @adv)? (det|dette|å|bildet|historien|ideen|den|når|tanken|sånne|slike|innlegget|bildene)',
    '(gleder (oss|meg)|moro|stolt|stolte|herlig|nydelig)',
    '(godt|moro|gøy|stas|kjekt|artig|hyggelig|fint|herlig|deilig|kult|flott) (@adv)? (å|at) (høre|lese|se|få|du|dere|det|vite|kunne|gi)',
    '(så|veldig|utrolig|kjempe*|virkelig|skikkelig|ordentlig|bare|dritt*|for|åh|å|oi|super*|ekstra)? (@good) (@adv)? (å (høre|lese|se|få|vite|kunne)|at|for|av|med|melding|tilbakemelding|bilde|initiativ|gjort|jobba)',
    '(varmer|varmet|varma) (@adv|@adv @adv)? (godt|langt|hjertet|et|oss|meg|hjertene|skikkelig|å|,|.|!|$|_)',
  ],
  not: [
    '(glad|glade) (i å|for å hjelpe)',
    '(gode|flotte|hyggelige|supre|fantastiske) (tilbud|priser|rabatter|kampanje*)',
    '(ikke|ikke så|ikke akkurat) (@good)',
    'gleder (oss|meg) (@adv)? til å (vise|tilby|presentere|lansere)',
    'hyggelig (pris|priser|tilbud)',
  ],
};
