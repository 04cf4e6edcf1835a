import type { Row } from './row';

export const sameLanguage: readonly Row[] = [
  ['complaint', 'I am sorry that your cake came crushed.', 'met'],
  ['complaint', 'Vi er lei for at kaken kom knust frem til deg.', 'missing'],
  ['complaint', 'Het spijt ons dat de taart kapot is aangekomen bij jullie.', 'missing'],
  ['complaint', 'Es tut uns sehr leid, dass die Torte kaputt angekommen ist.', 'missing'],
  ['complaint', 'OK!', 'na'],
];
