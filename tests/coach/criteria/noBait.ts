import type { Row } from './row';

export const noBait: readonly Row[] = [
  ['praise', 'Thank you! Please leave us a five star review.', 'broken'],
  ['praise', 'Like and share our page!', 'broken'],
  ['praise', 'Tag a friend who loves cake.', 'broken'],
  ['praise', 'Follow us for more.', 'broken'],
  ['praise', 'Thank you for the kind review.', 'met'],
  ['praise', 'I would like to hear how the next one goes.', 'met'],
  ['complaint', 'I am sorry that your cake came crushed.', 'met'],
];
