import type { QuestionKinds } from '../types';

/** What a question asks for, so that an answer of the right kind can be looked for. */
export const questions: QuestionKinds = {
  yesNo: [
    '(is|zijn|kan|kunnen|kun|kunt|hebben|heeft|heb|mag|mogen|moet|moeten|doen|doet|gaat|gaan|komt|komen|wordt|worden|verkopen|leveren|nemen|was|waren|zit|zitten|staat|staan|werkt|werken|zou|zouden|hoeft|wil|willen|geldt|weet|weten|bieden|maken|verzenden|bezorgen|rijdt|rijden|blijft|blijven|gebruiken|accepteren) (@adv)? (jullie|u|je|jij|ik|we|wij|er|het|de|dat|dit|die|deze|mijn|onze|iemand|ze|zij|hij|men|een)',
  ],
  when: [
    '(wanneer|hoelang|levertijd|wachttijd|openingstijden|openingsuren|sluitingstijd|openingstijd)',
    'hoe (laat|lang|snel|vroeg|vaak|vlug)',
    '(welke|welk|wat voor) (tijd|tijden|datum|dag|dagen|maand|week|uur|uren)',
    '(tot|vanaf|van|om) (hoe laat|welke tijd|welk uur|wanneer)',
    '(open|dicht|gesloten) (op|met|tijdens) (zondag|zon|feestdag*|kerst|pasen|koningsdag)',
  ],
  howMuch: [
    '(hoeveel|hoe (duur|veel)|kostprijs)',
    '(wat|hoeveel) (kost|kosten|betaal|betalen|vragen|rekenen|rekent|vraagt|moet) ..',
    '(wat|welke) .. (prijs|prijzen|tarief|tarieven|kosten|kostprijs)',
    '(prijs|prijzen|tarief|tarieven|kosten) (van|voor|per|aub|alsjeblieft)',
    'wat (is|zijn) (dat|dit|het|die|de) (per|voor) ..',
  ],
  where: [
    '(waar|vanwaar|waarheen|waarnaartoe)',
    '(welk|welke|wat voor) (adres|winkel|winkels|filiaal|vestiging|pagina|link|straat|stad|locatie|site|dorp)',
    'op welke (plek|plaats|pagina|locatie)',
  ],
  who: ['(wie|wiens)', '(bij|aan|met|van) wie'],
  how: [
    'hoe (kan|kun|kunnen|kom|komen|krijg|krijgen|maak|maken|moet|moeten|doe|doen|werkt|werken|zit|zet|zou|regel|gaat|verwijder|meld|annuleer|zeg|bestel|reserveer|stel|wijzig)',
    '(op welke|welke|wat is de (beste|makkelijkste)) manier',
  ],
  why: [
    '(waarom|hoezo|vanwaar)',
    'hoe (komt|kan) (het|dat|dit|zoiets)',
    '(wat|welke) (is|was|zijn) de (reden|oorzaak|bedoeling|achterliggende)',
  ],
};

/** Questions that want no answer. */
export const rhetorical: readonly string[] = [
  '(meen|menen|meent|maak|maken) (je|jullie|u) (dit|dat|het|ook|nou|nu|een)? (nou|echt|serieus|grap|grapje|werkelijk)',
  '(is|was) (dit|dat|het) (nou|soms|echt|een|serieus|hier)? (een|jullie|nou|serieus)? (grap|grapje|mop|geintje|idee van service|service|normaal|candid camera|verborgen camera|zo moeilijk)',
  '(wat|hoe|wie) (in hemelsnaam|de hel|de fuck|in godsnaam|in vredesnaam|de neuk)',
  'wat (is|was) (dit|dat|het) (nou|voor (een|onzin|service|gedoe|bedrijf|zooi|grap))',
  '(hoe (moeilijk|lastig|ingewikkeld) (kan|is) (het|dat)|hoe bestaat het|hoe dan|hoe dom|hoe verzin|waar slaat .. op|waar gaat .. over|wie verzint|wie bedenkt)',
  '(wat|hoe) (moet|kan|kun) (ik|je|een mens) (hier|daar|nog|nou) (nou|nog|mee|van|meer)',
  '(wie|wat) (zit|zitten|wil|heeft|boeit|maakt) (daar|dat|hier|er) (nou|op|nog|iets|aan) ..',
  '(echt|serieus|hallo|toch|he|hè|he dan|niet dan|joh|nou|niet waar|niet|ok|oke|wtf|hoor) ¿ $',
  '(schamen|schaam) (je|jullie|u) (je|jullie|zich)? (niet|nou|dan)',
  '(denken|denk|denkt) (je|jullie|u) (nou|nu|echt|serieus|soms|werkelijk)',
  '(zijn|ben|bent) (je|jullie|u) (nou|nu|wel|soms|helemaal|niet goed)? (helemaal)? (gek|goed bij|wijs|wakker|serieus|blind|doof|besodemieterd|gestoord|van lotje)',
  '(noemen|noem|noemt) (je|jullie|u) (dit|dat) (nou|nu|serieus|service)',
  '(boeit|interesseert) (het|dit|dat) (je|jullie|u|iemand) (uberhaupt|eigenlijk|wel|nog)?',
  '^ (mag|kan|moet|kunnen|mogen|moeten) (ik|we) (weer|dus|nu weer|dan weer|opnieuw|wel weer) _',
  '(mag|kan|moet|moeten|mogen) (ik|we) (wel|dan|dus|weer) (gewoon|weer|opnieuw)',
  '(moet|mag) (ik|je|een mens) (nou|nu|soms|dan) (echt|lachen|huilen|blij)',
  // An idea put as a question wants no answer of its own.
  '(zou|zouden|misschien|wellicht|is) (het|dat|dit)? .. (niet|een|geen|iets)? .. (idee|ideetje|tip|optie voor jullie|iets voor jullie) .. ¿?',
  '(al|ooit|eens|weleens) .. (gedacht aan|aan gedacht|overwogen|nagedacht over|over nagedacht|over gedacht)',
  '(kunnen|kan|kun|zouden) (jullie|je|u) (niet|geen) ... (toevoegen|maken|aanbieden|invoeren|plaatsen|zetten|inbouwen|verkopen|openen|neerzetten)',
  '(hier|daar) (eens|ook eens|een keer)? (eten|heen|lunchen|naartoe|borrelen) ¿ $',
  '(zullen we|zin in|ga je mee|gaan we|wanneer gaan we|date|weet je nog) .. ¿',
  '(waarom|hoezo) (verbaast|verrast) (me|mij) (dit|dat|het) niet',
];
