import type { Row } from './row';

export const act: readonly Row[] = [
  ['complaint', 'I will send you a new one by Friday.', 'met'],
  ['complaint', 'Your refund went out this morning.', 'met'],
  ['complaint', 'Tom from dispatch will call you tomorrow.', 'met'],
  ['suggestion', 'I will put it to our baker on Monday.', 'met'],
  ['complaint', 'We will look into it.', 'missing'],
  ['complaint', 'I am sorry that your cake came crushed.', 'missing'],
  ['suggestion', 'Thank you for the idea.', 'missing'],
  ['question', 'We open at ten on Sunday.', 'na'],
  ['praise', 'Thank you, that made our day.', 'na'],
];
