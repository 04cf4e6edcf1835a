import type { Message } from '../../../lib/coach/report';
import { MESSAGES } from '../support';

/** A message, and sentences of which a decent answer to it can be put together. */
export interface Scene {
  name: string;
  message: Message;
  body: readonly string[];
  /** Naming the very thing in it. */
  specific: readonly string[];
}

export const complaint: Scene = {
  name: 'a complaint',
  message: MESSAGES.complaint,
  body: [
    'I am sorry that it came late.',
    'That was our mistake.',
    'I will send you a new one by Friday.',
    'Would Friday suit you?',
    'The van broke down on Monday.',
    'I understand how frustrating that is.',
    'Your refund went out this morning.',
    'Tom from dispatch will call you tomorrow.',
    'We will look into it.',
    'Thanks for reaching out.',
  ],
  specific: [
    'A crushed cake, and two days late at that.',
    'Your cake came crushed and two days late.',
    'A parcel that comes two days late with a crushed cake in it is no fun at all.',
  ],
};

export const question: Scene = {
  name: 'a question',
  message: MESSAGES.question,
  body: [
    'On Sunday we open at ten.',
    'I do not know yet; I will tell you by Friday.',
    'Which branch did you have in mind?',
    'We are happy to help.',
    'The kitchen starts an hour later.',
    'Let us know if you want a table.',
  ],
  specific: ['Sunday is our quiet day.', 'You are asking about Sunday.'],
};

export const praise: Scene = {
  name: 'praise',
  message: MESSAGES.praise,
  body: [
    'That made our day.',
    'So glad you liked it.',
    'What was the occasion?',
    'I told the whole team.',
    'We bake it every morning.',
    'See you soon.',
  ],
  specific: ['The carrot cake is our baker’s favourite too.', 'Our staff loved reading that.'],
};

export const SCENES: readonly Scene[] = [complaint, question, praise];

export const THANKS = [
  'Thank you for telling us about it.',
  'I appreciate you taking the time to write this.',
  'It was good of you to let us know.',
  'Thanks so much for writing.',
  'I am grateful that you told us.',
  'Thank you for your patience.',
];
export const APOLOGIES = [
  'I am sorry that your cake came crushed.',
  'We got this wrong, and I am sorry.',
  'I apologise for the late parcel.',
  'That one is on us.',
  'We let you down.',
  'You should not have had to wait that long.',
];
export const INSULTS = [
  'You are an idiot.',
  'Learn to read.',
  'You are a liar.',
  'People like you are pathetic.',
  'Shut up.',
  'What a stupid comment.',
];
export const PITCHES = [
  'Check out our new spring collection!',
  'Use code SAVE10 for 10% off your next order.',
  'Order now and get free delivery.',
  'Book your table today.',
  'Have you seen our sale?',
  'Our new gift boxes are now available online.',
];
export const EXCUSES = [
  'We were very busy last week.',
  'Nobody else complained.',
  'The courier is to blame.',
  'As stated in our terms, delivery times are not guaranteed.',
  'You should have called us earlier.',
  'These things happen.',
];
export const BOILERPLATE = [
  'Your feedback is important to us.',
  'We apologise for any inconvenience this may have caused.',
  'As a valued customer you deserve the highest standards.',
  'Please do not hesitate to contact us.',
  'We strive to exceed your expectations.',
  'Rest assured that we take this matter very seriously.',
];
export const PRIVATE_DATA = [
  'Your number is 0612345678.',
  'Your order #4455667 left yesterday.',
  'I see marta.lind@post.example here.',
];
