import type { Row } from './row';

export const noHardSell: readonly Row[] = [
  ['complaint', 'I am sorry. Check out our new spring collection!', 'broken'],
  ['complaint', 'Use code SAVE10 for 10% off your next order.', 'broken'],
  ['praise', 'Thank you! Order now and get free delivery.', 'broken'],
  ['praise', 'Glad you liked it. Book your table for Easter today!', 'broken'],
  ['question', 'We open at ten. Why not upgrade to our premium membership?', 'broken'],
  ['complaint', 'I will refund the cake today and send a new one.', 'met'],
  ['complaint', 'Here is a voucher for the trouble we caused you.', 'met'],
  ['question', 'We open at ten on Sunday.', 'met'],
  ['praise', 'Thank you, that made our day.', 'met'],
  ['question', 'Yes, your flight has landed.', 'met'],
  ['complaint', 'Your parcel has just landed in Leeds.', 'met'],
  ['complaint', 'Pop in to try the new boots on, we swap them at no charge.', 'met'],
  ['praise', 'Thank you! Our new menu lands on Friday.', 'broken'],
];
