import type { ActPhrases } from '../../types';

/** A name at the end, or who is speaking. */
export const signature: ActPhrases = {
  sure: [
    '(groet|groeten|groetjes|groetje|gr|liefs|mvg|knuffel|kusjes|gr) ,? (van)? _ ,? (van|bij|&|en|namens|@adv|-|–|$)?',
    '(ik) (heet|ben) _ (,|van|en|bij) (de|het|ons|onze|eigenaar|team|klantenservice|bedrijfsleider|chef|_)',
    '(je|uw) (spreekt|hoort|leest) (hier)? met _',
    '(mijn naam is|ik ben) _ (,|en|van|.)',
    '^ (/|^|~|-|–|—) _ $',
    '^ _ ,? (namens|van) (team|het team|de redactie|_) $',
  ],
  weak: [
    '(eigenaar|eigenares|bedrijfsleider|filiaalmanager|vestigingsmanager|winkelmanager|teamleider|chef|chef-kok|hoofdredacteur|directeur|directrice|oprichter|mede-eigenaar|zaakvoerder|zaakvoerster|bestuurslid|voorzitter|receptioniste|kok|bakker|klantadviseur|servicemanager|hotelmanager|gastvrouw|gastheer|uitbater|uitbaatster) (van|bij|@adv|.|!|$|,|vestiging)',
    '(met|hier|dit is|je praat met|u spreekt met|hier is) _ (van|bij) (de|het|onze|ons|_) ..',
  ],
  not: [
    '(groet|groeten|groetjes|liefs|gr|knuffel) ,? (van)? (ons|iedereen|allen|het team|team|klantenservice|de klantenservice|de directie|directie|het bestuur|de|het|een|allemaal|aan|terug|uit|redactie|webcare|onze|alle)',
    '(ik) (ben) (heel|erg|zo|ook|niet|blij|er|zelf|even|benieuwd|het|dat|een|de|van|al|wel|hier|nu|bang|zeer)',
    '(met|hier) (veel|de|een|deze|ons|onze|je|liefde|plezier|name) van',
  ],
};
