import type { Row } from './row';

export const apologise: readonly Row[] = [
  ['complaint', 'I am sorry that your cake came crushed.', 'met'],
  ['complaint', 'That was our mistake, no question.', 'met'],
  ['complaint', 'We got this wrong. That one is on us.', 'met'],
  ['complaint', 'I apologise for the late parcel.', 'met'],
  ['complaint', 'Sorry for the late answer, we were very busy.', 'met'],
  ['complaint', 'Sorry you feel that way about it.', 'missing'],
  ['complaint', 'Sorry, but nobody else has complained.', 'missing'],
  ['complaint', 'We regret any inconvenience this may have caused.', 'missing'],
  ['complaint', 'I am sorry to hear that.', 'missing'],
  ['complaint', 'We will send a new cake on Friday.', 'missing'],
  ['praise', 'Sorry, the last carrot cake is gone today!', 'na'],
  ['question', 'Sorry for the late answer. We open at ten.', 'na'],
  ['complaint', 'We are so sorry to have kept you waiting.', 'met'],
  ['complaint', 'So sorry to keep you waiting this long.', 'met'],
  ['complaint', 'I am sorry to have to disappoint you.', 'missing'],
];
