import type { Row } from './row';

export const noBrushOff: readonly Row[] = [
  ['complaint', 'DM us.', 'broken'],
  ['complaint', 'Please call customer service.', 'broken'],
  ['complaint', 'DM us and we will assist.', 'broken'],
  ['complaint', 'Contact our support team via the website.', 'broken'],
  ['complaint', 'Send me your order number by DM so that I can check it.', 'met'],
  ['complaint', 'I will send a new cake today. DM us if Friday is no good.', 'met'],
  ['complaint', 'I am sorry that your cake came crushed.', 'met'],
  ['hostile', 'We do not reply to abuse on this page.', 'na'],
];
