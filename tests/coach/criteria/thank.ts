import type { Row } from './row';

export const thank: readonly Row[] = [
  ['complaint', 'Thank you for telling us about the cake.', 'met'],
  ['complaint', 'It was good of you to tell us about this.', 'met'],
  ['complaint', 'I appreciate you taking the time to write.', 'met'],
  ['complaint', 'Thanks for reaching out to us about this.', 'met'],
  ['praise', 'Thank you, that made our day.', 'met'],
  ['question', 'Thanks for asking! We open at ten.', 'met'],
  ['complaint', 'We will send a new cake tomorrow.', 'missing'],
  ['complaint', 'We will send a new cake tomorrow. Thanks, Bob', 'missing'],
  ['complaint', 'No thanks, we do not do that here.', 'missing'],
  ['complaint', 'Thanks to our new supplier this is over now.', 'missing'],
  ['praise', 'Glad you liked the carrot cake.', 'missing'],
  ['mention', 'Which way did you walk that day?', 'na'],
  ['hostile', 'We do not reply to abuse on this page.', 'na'],
];
