import type { Row } from './row';

export const acknowledge: readonly Row[] = [
  ['complaint', 'Your cake came crushed, and two days late.', 'met'],
  ['complaint', 'How was the parcel packed?', 'met'],
  ['complaint', 'That must have been so frustrating.', 'met'],
  ['praise', 'So glad the carrot cake was good.', 'met'],
  ['question', 'On Sunday we open at ten.', 'met'],
  ['suggestion', 'A vegan cake is a good idea.', 'met'],
  ['complaint', 'We saw your message.', 'missing'],
  ['complaint', 'Thank you for letting us know.', 'missing'],
  ['praise', 'Thanks a lot!', 'missing'],
  ['hostile', 'We do not reply to abuse on this page.', 'na'],
];
