import type { ActPhrases } from '../../types';

/** A neutral reason, no blame. */
export const explanation: ActPhrases = {
  sure: [
    '(de)? (oorzaak|reden) (is|was|ligt)',
    '(komt|kwam) (door|doordat|omdat)',
    '(waardoor|zodoende|daardoor) ..',
  ],
  weak: [
    '(bleek|blijkt|lijkt) ..',
    '(is|was|ging|werd|waren) (@adv)? .. (kapot|uitgevallen|vertraagd|defect|verkeerd|dubbel|blijven liggen|mis|stuk|leeg) ..',
    '(omdat|doordat|vanwege|door|wegens|aangezien|want) ..',
    '(storing|fout|stroomstoring|lek|staking|systeemfout|typefout|misverstand) (in|bij|op|aan|zorgde|waardoor)',
    'door',
    'omdat',
    'want',
  ],
  not: ['(wegens|door|vanwege) (drukte|grote|omstandigheden|onvoorziene)'],
};
