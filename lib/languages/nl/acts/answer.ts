import type { ActPhrases } from '../../types';

/** Information that answers a question. */
export const answer: ActPhrases = {
  sure: ['(open|geopend|dicht|gesloten) (van|vanaf|tot|op|om|tussen|@day)'],
  weak: [
    '(@you) (kunt|kan|kun|mag|mogen|hoeft|hoeven|moet|vindt|vind|krijgt|krijg|hebt|kiest|gaat) (@adv)? (het|de|een|gewoon|ook|dan|alleen|niet|naar|bij|via|op|met|er|dat|die|nog|tot|zelf|@adv) ..',
    '(duurt|binnen|ongeveer|zo n|circa|gemiddeld|meestal|maximaal|minimaal) (@count|een|ongeveer|zo) .. @span',
    '(er) (is|zijn|zit|zitten|staat|ligt|komt|rijdt|rijden) ..',
    '(ga|klik|tik|kies|zet|houd|druk|open|log|start|haal|trek) (@adv)? (naar|op|in|uit|de|het|dan|eerst|daarna|even|opnieuw) ..',
    '(glutenvrij|vegan|vegetarisch|lactosevrij|inclusief|exclusief|gratis|beschikbaar|mogelijk|voorradig|uitverkocht|op voorraad|leverbaar)',
    '(het|dat|die|deze|ze|de|een|dit) (@adv)? (kost|kosten|duurt|duren|begint|start|opent|sluit|past|passen|werkt|loopt|vertrekt|komt|ligt|staat|zit|kan|mag|moet|is|zijn|blijft|geldt) ..',
    '(kost|kosten|betaalt|betaal|prijs is|tarief is|zijn|is|vanaf|voor) .. (euro|eur|€)',
    '(kun|kan|mag|vind|hoef|krijg) (@you) .. (vinden|bestellen|ophalen|parkeren|wijzigen|kopen|betalen|instellen|gebruiken|terug*|meenemen|aanvragen|invriezen|bellen|reserveren)',
    '(op|onder|in|via|bij|naast|achter|tegenover) (de|het|onze) .. (pagina|menu|instellingen|app|site|balie|ingang|winkel|hoek|station|parkeer*|website|plein)',
    '(we|ik) (@adv)? (zijn|hebben|verkopen|leveren|bezorgen|doen|maken|gebruiken|rekenen|bakken|serveren|accepteren|openen|sluiten|werken|houden|bieden|kunnen|mogen) (@adv)? (@day|open|dicht|vanaf|tot|om|van|tussen|ook|wel|geen|niet|@count|alleen|op|het|de) ..',
    '^ .. (ja|nee|jazeker|jawel|klopt|zeker|inderdaad|absoluut|helaas|tuurlijk|natuurlijk) ..',
    'euro',
    'ja',
    'klopt',
    'nee',
    'open',
    'uur',
  ],
  not: ['ja (hoor|precies|leuk)', 'nee (bedankt|dank)'],
};
