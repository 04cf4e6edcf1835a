import type { Row } from './row';

export const noCanned: readonly Row[] = [
  ['complaint', 'We apologise for any inconvenience this may have caused.', 'broken'],
  ['complaint', 'Your feedback is important to us.', 'broken'],
  ['complaint', 'Dear valued customer, we strive for excellence.', 'broken'],
  ['complaint', 'Sorry you feel that way about it.', 'broken'],
  ['complaint', 'I am sorry that your cake came crushed.', 'met'],
  ['complaint', 'That one is on us. I will send a new cake today.', 'met'],
  ['praise', 'A whole cake in one day, Ravi! What was the occasion?', 'met'],
];
