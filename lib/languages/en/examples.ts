import type { CriterionId } from '../../coach/vocabulary';
import type { Example } from '../types';

const LATE_CAKE = 'The cake came two days late and the party was on Saturday.';

/** One reply that does it and one that does not, for every criterion. */
export const examples: Readonly<Partial<Record<CriterionId, readonly Example[]>>> = {
  thank: [
    {
      situation: 'complaint',
      message: LATE_CAKE,
      good: 'Thank you for telling us about the cake.',
      bad: 'The cake was late.',
    },
  ],
  apologise: [
    {
      situation: 'complaint',
      message: LATE_CAKE,
      good: 'I am sorry the cake came late. That was our mistake.',
      bad: 'We are sorry you feel that way.',
    },
  ],
  noHardSell: [
    {
      situation: 'complaint',
      message: LATE_CAKE,
      good: 'I am sending you a new cake on Thursday.',
      bad: 'Book now and get 10% off with code CAKE10.',
    },
  ],
  ask: [
    {
      situation: 'complaint',
      message: LATE_CAKE,
      good: 'Would Thursday suit you for a new one?',
      bad: 'We baked it on Tuesday.',
    },
  ],
  answer: [
    {
      situation: 'question',
      message: 'What time do you open on Sundays?',
      good: 'We open at ten on Sundays, Marta.',
      bad: 'What a lovely idea to come on Sunday!',
    },
  ],
  act: [
    {
      situation: 'complaint',
      message: LATE_CAKE,
      good: 'I will send you a new cake on Thursday.',
      bad: 'We will look into it.',
    },
  ],
  acknowledge: [
    {
      situation: 'complaint',
      message: LATE_CAKE,
      good: 'Two days late for a party on Saturday: I am sorry about the cake.',
      bad: 'Your feedback is important to us.',
    },
  ],
  personal: [
    {
      situation: 'praise',
      message: 'Lovely bread today!',
      good: 'I baked it myself this morning. – Ann',
      bad: 'The team is happy with the bread.',
    },
  ],
  sameLanguage: [
    {
      situation: 'complaint',
      message: LATE_CAKE,
      good: 'We are so sorry that the cake came late.',
      bad: 'Het spijt ons heel erg dat de taart te laat was.',
    },
  ],
  noExcuses: [
    {
      situation: 'complaint',
      message: LATE_CAKE,
      good: 'I am sorry the cake was late, that is on us.',
      bad: 'As stated in our terms, delivery times are an estimate.',
    },
  ],
  noCanned: [
    {
      situation: 'complaint',
      message: LATE_CAKE,
      good: 'I am sorry the cake was late, that is on us.',
      bad: 'We apologise for any inconvenience this may have caused.',
    },
  ],
  noBrushOff: [
    {
      situation: 'complaint',
      message: LATE_CAKE,
      good: 'Send me your order number by message so that I can refund the cake.',
      bad: 'Please contact customer service.',
    },
  ],
  noBait: [
    {
      situation: 'praise',
      message: 'Lovely bread today!',
      good: 'That made our day, thank you.',
      bad: 'Thanks! Leave us a five star review on Google!',
    },
  ],
  respect: [
    {
      situation: 'complaint',
      message: LATE_CAKE,
      good: 'I am sorry the cake was late, that is on us.',
      bad: 'Calm down, you idiot.',
    },
  ],
  privacy: [
    {
      situation: 'complaint',
      message: LATE_CAKE,
      good: 'Send me your order number by message so that I can look.',
      bad: 'Your order #4455667 left on Tuesday.',
    },
  ],
};
