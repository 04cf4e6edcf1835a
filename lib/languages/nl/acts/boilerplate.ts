import type { ActPhrases } from '../../types';

/** Canned corporate speak. */
export const boilerplate: ActPhrases = {
  sure: [
    '(aarzel|schroom) (niet|dan niet|vooral niet) ..',
    '(betreuren|betreurt|betreur) (wij|we|het|dit|u|dat|eventuel*|ten) ..',
    '(continu|voortdurend|blijven) .. (verbeteren|optimaliseren|ontwikkelen)',
    '(doorgestuurd|doorgezet|doorgegeven) (naar|aan) de (juiste|betreffende|desbetreffende) afdeling',
    '(excuses|onze excuses|excuus) voor (het|dit|de|eventueel|enig|mogelijk*) (ongemak|overlast)',
    '(hoogste|hoog) in het vaandel',
    '(hopen|vertrouwen) (wij|we|u|je) (hiermee|hierbij|u|je) .. (voldoende|geïnformeerd|ingelicht|naar tevredenheid|van dienst)',
    '(kijken|zien) (wij|we)? (ernaar|er naar|uit) (uit)? (om|u|je) ..',
    '(klanttevredenheid|kwaliteit|klantbeleving|service) .. (voorop|centraal|hoog|belangrijk|vaandel)',
    '(mocht|mochten|indien) (u|je) .. (vragen|overige|verdere) .. (contact|horen|vernemen)',
    '(nemen|neemt) .. (zeer|uiterst|heel)? serieus',
    '(ongemak|overlast) (dat|die|wat|voor|en|onze|excuses|,|.|$)',
    '(staat|staan) (bij ons)? (voorop|centraal|hoog in)',
    '(streven|streeft) (wij|we|er|naar|ons) ..',
    '(uw|je|jullie) (feedback|mening|reactie|tevredenheid|bericht|melding|klacht) (is|wordt|nemen|waarderen) .. (belangrijk|serieus|waardevol|gewaardeerd|op prijs|behandeling)',
    '(verder|optimaal|zo goed mogelijk) (van dienst|helpen|te helpen|bedienen)',
    '(welwillend*|derhalve|teneinde|middels|inzake|hieromtrent|desbetreffende|betreffende afdeling|te woord|bij deze|alsmede|conform)',
  ],
  weak: [
    '(dank|bedankt) voor (uw|je) (feedback|reactie|bericht|melding|begrip|geduld|interesse) (en|.|,|!|$)',
    '(gewaardeerde|geachte|waarde) (klant|klanten|heer|mevrouw|gast|relatie|lezer)',
    '(klantenservice|klantcontact|customer care|serviceteam|team klantenservice) (van|$|.|,)',
    '(met vriendelijke|vriendelijke) groet',
    '(neem|nemen) (u|je|dan)? (gerust|vrijblijvend)? contact (met ons)? op',
    'betreuren',
    'feedback',
    'geachte',
    'klantenservice',
    'ongemak',
    'streven',
  ],
  not: ['bedankt voor je (bericht|reactie) (over|op)'],
};
