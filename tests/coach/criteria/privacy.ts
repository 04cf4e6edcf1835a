import type { Row } from './row';

export const privacy: readonly Row[] = [
  ['complaint', 'Your order #4455667 left yesterday.', 'broken'],
  ['complaint', 'I see your mail marta.lind@post.example here.', 'broken'],
  ['complaint', 'Could you give me your order number?', 'broken'],
  ['complaint', 'Could you send me your order number by DM?', 'met'],
  ['complaint', 'I am sorry that your cake came crushed.', 'met'],
  ['question', 'We open at ten on Sunday. Call us on 020 123 45 67.', 'met'],
];
