import type { Row } from './row';

export const respect: readonly Row[] = [
  ['complaint', 'You are an idiot.', 'broken'],
  ['complaint', 'Learn to read before you write.', 'broken'],
  ['complaint', 'Good luck finding somewhere better.', 'broken'],
  ['complaint', 'I am glad you had the time to complain.', 'broken'],
  ['complaint', 'READ THE LABEL NEXT TIME', 'broken'],
  ['complaint', 'We are sorry!!!!', 'broken'],
  ['complaint', 'That was stupid of us.', 'met'],
  ['complaint', 'It really WAS our mistake.', 'met'],
  ['praise', 'Thank you!! That made our day.', 'met'],
  ['complaint', 'I am sorry that your cake came crushed.', 'met'],
];
