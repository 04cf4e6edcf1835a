import type { Row } from './row';

export const personal: readonly Row[] = [
  ['complaint', 'Marta, we are sorry about the cake.', 'met'],
  ['complaint', 'I am sorry about the cake.', 'met'],
  ['complaint', 'We are sorry about the cake. – Kari', 'met'],
  ['complaint', 'We are sorry about the cake. ^KB', 'met'],
  ['complaint', 'We are sorry about the cake.', 'missing'],
  ['praise', 'Thank you so much!', 'missing'],
  ['hostile', 'We do not reply to abuse on this page.', 'na'],
];
