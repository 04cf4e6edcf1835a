import type { ActPhrases } from '../../types';

/** Name-calling, contempt, open rudeness. */
export const insult: ActPhrases = {
  sure: [
    '(@you|jij|wat een|stelletje|vuile|domme|zielige|achterlijke) (@adv)? (bent|ben|zijn|is)? (@adv)? (een|zo n|n)? (@adv)? (idioot|sukkel|leugenaar|zeikerd|zeurpiet|zeur|zeurkous|dombo|loser|mongool|lul|eikel|trut|muts|azijnpisser|querulant|klager|aansteller|aso|tokkie|trol|trut|kneus|prutser|oen|ezel|halvegare|gek|hufter|klootzak)',
    '(belachelijk|zielig|triest|dom|achterlijk|bespottelijk|idioot|debiel) (bericht|reactie|verhaal|gezeur|gezeik|mens|gedrag|figuur|ventje|mannetje)',
    '(blijf|ga) (@adv)? (lekker|dan)? (weg|thuis|ergens anders)',
    '(gezeur|gezeik|gejank|gemekker|gezanik|geklaag|gemiep|geneuzel|kletskoek|onzinverhaal)',
    '(leer|leert) (@adv)? (eerst|eens|even)? (lezen|schrijven|spellen|koken|tellen|manieren)',
    '(mensen|klanten|types|figuren) (zoals|als) (@you|jij|u)',
    '(niemand|geen mens) (zit|wacht) op (@you|jou|jouw|uw)',
    '(niet|geen) (helemaal|goed|vijf) (lekker|wijs|snik|bij @your hoofd|op een rij*)',
  ],
  weak: [
    '(rot op|flikker op|sodemieter op|donder op|hou je (mond|bek|kop|waffel)|bek dicht|zoek (het|t) (lekker)? (zelf)? uit|krijg de|val dood|doe normaal|doe eens normaal|zeik niet|zeur niet|hoepel op|opzouten|opdonderen)',
    'belachelijk',
    'dom',
    'leugen*',
    'zeur*',
    'zielig',
  ],
  not: [
    '(belachelijk|dom|stom|zielig) (van ons|dat wij|dat we|foutje)',
    '(wij|we) (waren|zijn) (dom|sukkels|stom)',
  ],
};
