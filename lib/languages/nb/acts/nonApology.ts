import type { ActPhrases } from '../../types';

/** Sounds like an apology and takes no responsibility. */
export const nonApology: ActPhrases = {
  sure: [
    '(beklager|beklage|lei oss for|leie for|leit med) .. (ulempe|ulemper|ulempen|ulempene|ubehag|besvær|uleiligheten) (dette|det|som|du|måtte|$)?',
    '(beklager|beklage|leit) .. ikke (levde|svarte|innfridde|svarer|lever) (opp)? (til)? .. (forventninger|forventningene|forventningen)',
    '(beklager|beklage|unnskyld) (@adv)? ,? men',
    '(beklager|beklage|unnskyld) .. (hvis|dersom|om) (du|dere|noen|det|dette|vi|enkelte)',
    '(eventuelle|mulige|all) (ulempe*|ubehag*|besvær*|uleilighet*)',
    '(leit|leitt|lei|leie|trist|synd|beklager|dumt|kjedelig|beklagelig|beklage|beklageleg|ergerlig) .. (du|dere) (@adv)? (føler|følte|føle|synes|syns|syntes|mener|mente|oppfatter|oppfattet|tenker|tror|opplever det|opplevde det|opplever dette|opplevde dette|opplever oss|opplever saken|opplever situasjonen|tok det|tolker|tolket|ikke er fornøyd|ikke var fornøyd|er misfornøyd|var misfornøyd|er skuffet|ble støtt|ble fornærmet)',
    '(leit|trist|synd|beklager|dumt|kjedelig|lei|leie) .. (du|dere) (@adv)? (opplever|opplevde|har opplevd|oppfatter|oppfattet|ser|føler|følte) (det|dette|oss|besøket|den|saken|situasjonen|tingene) (@adv)? (slik|sånn|på den måten|annerledes|som)',
    '(leit|trist|synd|beklager|dumt|lei) .. (opplever|opplevde|føler|følte|oppfatter) (det|dette) (slik|sånn)',
    'det (ble|er blitt|har blitt|har skjedd|ble dessverre) (gjort|begått) feil',
  ],
  weak: ['(beklager|leit) .. ikke (er|var|ble) fornøyd', 'beklagelig', 'ulempe*'],
  not: ['beklager ,? men .. (vår|min) feil'],
};
