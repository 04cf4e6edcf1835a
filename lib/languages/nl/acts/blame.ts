import type { ActPhrases } from '../../types';

/** Blames the customer, denies, or hides behind policy. */
export const blame: ActPhrases = {
  sure: [
    '(@you) (heeft|hebt|heb|hebben|bent|ben) (@adv)? .. (niet (gelezen|gemeld|gecontroleerd|doorgegeven|gereageerd|opgelet)|zelf|verkeerd|vergeten|akkoord|getekend|ondertekend)',
    '(andere|overige|onze) (klanten|gasten|bezoekers|cliënten|reizigers) .. (nooit|geen|wel|niet|tevreden|klagen)',
    '(dient|dienen|moet|moeten) (@you|klanten|men|u|de klant|gasten|dit|het|er|zelf) .. (zelf|vooraf|tijdig|te|binnen|eerst) ..',
    '(had|hadden) (@you) (@adv)? .. (kunnen|moeten|mogen)? (lezen|weten|bellen|melden|controleren|checken|zeggen|vragen|aangeven|bestellen|komen|annuleren|nakijken|opletten)',
    '(had|hadden) (@you) (het|dit|dat) (maar|dan|eerder) ..',
    '(is|was|ligt|lag) (@adv)? (de|uw|je|eigen|aan) (eigen)? (verantwoordelijkheid|keuze|fout|schuld|risico|@you zelf)',
    '(is|zijn) (@adv)? voor (eigen)? (rekening|risico)',
    '(klopt|kloppen) (@adv)? niet (wat)?',
    '(lees|kijk|check|controleer) .. (voorwaarden|bevestiging|goed|even|beter)',
    '(niemand|nooit|geen enkele|nog nooit) .. (geklaagd|klacht*|klachten|gehad|over gehad|gemeld|gehoord)',
    '(niets|niks) (mis|aan de hand|fout|mankeert) (met|aan)',
    '(niet|geen) (onze|ons) (fout|schuld|verantwoordelijkheid|probleem)',
    '(niet|kunnen) (verantwoordelijk|aansprakelijk) ..',
    '(onze|de) (voorwaarden|algemene voorwaarden|regels|huisregels|beleid) (zijn|is|gelden|staat|stellen|schrijven) ..',
    '(ter plaatse|meteen|direct|op de avond zelf|ter plekke) .. (gezegd|gemeld|gezegd had|had gezegd|aangegeven|melden)',
    '(volgens|blijkt uit|uit) (onze|ons) (gegevens|administratie|systeem|monteur|chauffeur|bezorger|medewerker|collega)',
    '(zoals|conform|volgens|op basis van|overeenkomstig|krachtens) .. (voorwaarden|beleid|bevestiging|mail|website|overeenkomst|contract|regels|artikel|polis|offerte|afspraak|aangegeven|vermeld|staat)',
  ],
  weak: [
    '(@you) (had|hadden|hadt) (@adv)? .. (kunnen|moeten|mogen)',
    '(met alle respect|eerlijk gezegd|om eerlijk te zijn|in alle eerlijkheid)',
    '(staat|stond|vermeld|vermelden|aangegeven|lezen|terugvinden) (ook|toch|duidelijk|gewoon|immers)? (@adv)? (in|op|bij) (de|het|onze|uw|je) .. (voorwaarden|bevestiging*|website|site|mail|bon|kaart|menukaart|bord|verpakking|doos|offerte|overeenkomst|app|pagina|ticket)',
    '(volgende keer|voortaan|in het vervolg) .. (even|eerst|beter|op tijd|graag|goed|lezen|bellen|checken|letten|wat eerder)',
    'had @you',
    'verantwoordelijk',
    'voorwaarden',
  ],
  not: [
    '(had|hadden) (@you) (niet|nooit) (hoeven|mogen|moeten)',
    '(had|hadden) (@you) .. (gehoord|gebeld moeten worden|moeten krijgen|verdiend)',
  ],
};
