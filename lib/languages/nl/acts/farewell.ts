import type { ActPhrases } from '../../types';

/** A wish or goodbye at the end. */
export const farewell: ActPhrases = {
  sure: [
    '(doei|doeg|doeii|houdoe|ciao|ajuus|toedeloe|adieu|bye|salukes|saluutjes|vaarwel|aju|mazzel|doedoei|doeidoei|dada|daag) (,|.|!|$)',
    '(een|nog een|alvast een|jullie een|je een|u een)? (@adv)? (hele)? (fijn|fijne|prettig|prettige|goed|goede|leuk|leuke|mooi|mooie|gezellig|gezellige|zonnig|zonnige|fantastisch|fantastische|ontspannen|heerlijk|heerlijke|plezant|plezante|rustig|rustige|vrolijk|vrolijke|schoon|schone) (@adv)? (dag|avond|weekend|weekendje|week|vakantie|feestdagen|zondag|zaterdag|vrijdag|maandag|dinsdag|woensdag|donderdag|kerst|paasdagen|pasen|jaarwisseling|reis|rit|vlucht|middag|ochtend|namiddag|zomer|verblijf|verjaardag|feest|avondje|dagje|wedstrijd|nacht|werkweek|kerstdagen)',
    '(eet smakelijk|smakelijk eten|smakelijk|proost|santé|welterusten|slaap lekker|goede reis|behouden vaart|veilige reis|veel plezier|veel leesplezier|veel succes|veel fietsplezier|gelukkig nieuwjaar|beste wensen|prettige feestdagen|zalig kerstfeest|vrolijk kerstfeest|zalig pasen)',
    '(geniet) (er|ervan|nog|lekker|van|maar|samen|allemaal) ..',
    '(graag tot|hopelijk tot|tot hopelijk|zie ik je|zien we je|zien we u|zien we jullie|zie je|we zien je|we zien u|we zien jullie|ik zie je) (@adv)? (gauw|snel|dan|weer|terug|binnenkort|@day|volgende|een volgende|ziens|daar|later|nog eens|in|bij|op|morgen)',
    '(kom|komt) (@adv)? (gerust)? (@adv)? (snel|gauw|binnenkort|vooral|nog) (@adv)? (eens|weer|een keer|terug|weer eens)',
    '(tot) (@adv)? (gauw|snel|dan|ziens|binnenkort|straks|morgen|@day|later|kijk|horens|spreekuur|de volgende|een volgende|volgende|in de|bij ons|op|weer|terug|weerziens|de volgende keer|wederziens|spoedig)',
    '(welkom) (terug|bij ons terug|altijd|weer)',
    '(wens|wensen) (@you|we|ik)? (@you)? (@adv)? (nog|alvast|een|veel|heel|alle|fijne|het)',
    '(we|ik) (hopen|hoop|kijken|kijk) (@you|er naar|ernaar|uit)? (@adv)? .. (weer|snel|gauw|binnenkort|terug|opnieuw) .. (te zien|zien|te ontvangen|te verwelkomen|verwelkomen|begroeten|te mogen)',
  ],
  weak: [
    '(groet|groeten|groetjes|groetje|gr|liefs|hartelijke groet|vriendelijke groet|vriendelijke groeten|hartelijke groeten|warme groet|warme groeten|zonnige groet|sportieve groet|sportieve groeten|lieve groet|lieve groeten|mvg|hoogachtend|knuffel|kusjes|xx|xxx)',
    '^ (met)? (vriendelijke|hartelijke|warme|lieve) (groet|groeten)',
  ],
  not: [
    '(fijn|fijne|leuke|mooie|goede) (dag|avond|week|weekend|vakantie) (gehad|hadden|had|hebben gehad|was|geweest|heeft gehad|hebt gehad)',
    '(tot) (@day) (@adv)? (om|open|geldig|wachten|uur)',
    '(tot) (op|in) (heden|detail|zekere)',
  ],
};
