import type { Row } from './row';

export const noExcuses: readonly Row[] = [
  ['complaint', 'As stated in our terms, delivery times are estimates.', 'broken'],
  ['complaint', 'You should have called us earlier.', 'broken'],
  ['complaint', 'Nobody else complained about it.', 'broken'],
  ['complaint', 'Sorry, but we were very busy last week.', 'broken'],
  ['complaint', 'I am sorry for the delay, we were short-staffed.', 'broken'],
  ['complaint', 'I am sorry that your cake came crushed.', 'met'],
  ['complaint', 'I will send you a new one by Friday.', 'met'],
  ['question', 'We open at ten on Sunday.', 'met'],
];
