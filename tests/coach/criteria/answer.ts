import type { Row } from './row';

export const answer: readonly Row[] = [
  ['question', 'We open at ten on Sunday.', 'met'],
  ['question', 'I do not know yet; I will tell you by Friday.', 'met'],
  ['question', 'Thanks for asking!', 'missing'],
  ['question', 'What a lovely question, Ellen.', 'missing'],
  ['question', 'We love Sundays around here.', 'missing'],
  ['complaint', 'I am sorry that your cake came crushed.', 'na'],
  ['praise', 'Thank you, that made our day.', 'na'],
];
