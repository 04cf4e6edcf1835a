import type { Row } from './row';

export const ask: readonly Row[] = [
  ['complaint', 'Would Thursday suit you?', 'met'],
  ['complaint', 'What happened when you opened the parcel?', 'met'],
  ['complaint', 'Please send me your booking number by DM so that I can look.', 'met'],
  ['praise', 'Thank you! What was the occasion?', 'met'],
  ['praise', 'Thank you! Come and tell us how the next one went.', 'met'],
  ['complaint', 'I am sorry that your cake came crushed.', 'missing'],
  ['complaint', 'DM us.', 'missing'],
  ['praise', 'Thank you! Why not treat yourself again?', 'missing'],
  ['praise', 'Thank you! Have you seen our sale?', 'missing'],
  ['praise', 'Thank you! See you soon.', 'missing'],
  ['hostile', 'We do not reply to abuse on this page.', 'na'],
  ['question', 'It is all on the website, looking is not that hard, is it?', 'missing'],
];
