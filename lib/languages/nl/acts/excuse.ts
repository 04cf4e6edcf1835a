import type { ActPhrases } from '../../types';

/** A reason that waves the fault away. */
export const excuse: ActPhrases = {
  sure: [
    '(buiten onze (macht|schuld|invloed)|overmacht|geen (invloed|grip|controle) (op|over))',
    '(daar|hier|er) (kunnen|kan|konden) (wij|we|ik) .. (niks|niets|weinig) ..',
    '(gebeurt|gebeuren) (nou|nu|wel|soms|overal|iedereen|de beste) ..',
    '(het|wegens|door|vanwege|door de|met deze|vanwege de) (@adv)? (@adv)? (druk|drukte|grote drukte|vakantie*|feestdagen)',
    '(kan|kon|kunnen|konden) (gebeuren|(iedereen|de beste) (wel eens)? (overkomen|gebeuren)|overkomen)',
    '(ligt|lag) (dat|het|dit)? (@adv)? (aan|bij) (de|het|onze|een) .. (leverancier|koerier|vervoerder|weer|bezorg*|systeem|postnl|verkeer|fabrikant|gemeente)',
    '(nou|nu) eenmaal',
    '(onderbezet|onderbezetting|personeelstekort|personeelsgebrek|ziekteverzuim|zieken|ziek|te weinig (mensen|personeel|handen)|krapte)',
    '(op|in) (vrijdag|zaterdag|december|de spits|de zomer|deze tijd) .. (altijd|overal|nou|staat) ..',
    '(waar|mensen|werk) .. (gewerkt wordt|mensenwerk|fouten gemaakt)',
    '(we zijn ook maar|ook maar) mensen',
    '(wij|we) (zijn) (ook)? (maar|een|nog) .. (klein|jong|nieuw) (team|bedrijf*|zaak*|winkel*)',
  ],
  weak: [
    '(drukte|druk|drukke|superdruk|gekkenhuis|spitsuur|topdrukte|hoogseizoen) (is|was|in|op|met|geweest|periode|dag|avond|weken|dagen|hier|van|,|.|!|$)',
    '(hoort|horen) (er|erbij|daar) (nou|nu|eenmaal|gewoon)? (bij)?',
    '(kunnen|kan|konden|kon) (wij|we|ik) (@adv)? (@adv)? (niks|niets|weinig|niet veel) (aan|tegen) (doen|veranderen)?',
    '(leverancier|koerier|vervoerder|postnl|dhl|bezorgdienst|pakketdienst|weer|transporteur|fabrikant|systeem|verkeer) .. (schuld|fout|laat|in gebreke|verantwoordelijk|ligt|zit tegen|liet)',
    'druk',
    'helaas',
    'maar',
  ],
  not: [
    '(hoe|zo) druk .. (ook|je|u)',
    '(niet|nooit) te druk',
    'druk (op|u|je) (op|de|het)',
    'drukke (straat|weg)',
    'geen excuus',
  ],
};
