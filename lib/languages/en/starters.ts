import type { CriterionId } from '../../coach/vocabulary';
import type { Starter } from '../types';

/** English phrases to start from; blanks for what only the person knows stand in [brackets]. */
export const starters: Readonly<Partial<Record<CriterionId, readonly Starter[]>>> = {
  thank: [
    { text: 'Thank you for telling us about [the thing].', for: ['complaint', 'suggestion'] },
    { text: 'I appreciate you taking the time to write this.', for: ['complaint', 'suggestion'] },
    { text: 'Thanks for asking!', for: ['question'] },
    { text: 'Thank you, that made our day.', for: ['praise'] },
    { text: 'Thanks for the kind words about [the thing].', for: ['praise'] },
    { text: 'Thanks for the idea.', for: ['suggestion'] },
  ],
  apologise: [
    { text: 'I am sorry about [what went wrong]. That was our mistake.', for: ['complaint'] },
    { text: 'We got [this] wrong, and I am sorry.', for: ['complaint'] },
    {
      text: '[The wait] was our fault, and I am sorry.',
      for: ['complaint'],
    },
  ],
  ask: [
    { text: 'Would [Thursday] suit you?', for: ['complaint', 'question'] },
    { text: 'When did it [stop working]?', for: ['complaint'] },
    { text: 'Which one did you have in mind?', for: ['question'] },
    { text: 'How did it go in the end?', for: ['praise', 'mention'] },
    { text: 'What did you like best?', for: ['praise', 'mention'] },
    { text: 'How would you like it to work?', for: ['suggestion'] },
  ],
  answer: [
    { text: 'Yes, [we do].', for: ['question', 'complaint'] },
    { text: 'It costs [amount], and that includes [what].', for: ['question'] },
    {
      text: 'I do not know yet; I will find out and tell you by [day].',
      for: ['question', 'complaint'],
    },
  ],
  act: [
    { text: 'I will [send a new one] by [Friday].', for: ['complaint'] },
    { text: 'I have asked [name] to call you [tomorrow morning].', for: ['complaint'] },
    {
      text: 'I will put this to [name] on [Monday] and tell you what we decide.',
      for: ['suggestion'],
    },
  ],
  acknowledge: [
    {
      text: '[Two days late], and on [the day of the party]: that is really frustrating.',
      for: ['complaint'],
    },
    { text: 'Good to hear that [the thing] worked out for you.', for: ['praise'] },
    { text: 'You are asking about [the thing].', for: ['question'] },
    { text: '[The option] would save you [the effort], I can see that.', for: ['suggestion'] },
    { text: '[The place] on [a Sunday morning], I can picture it.', for: ['mention'] },
  ],
  personal: [{ text: 'Hi [name],' }, { text: '– [your name]' }],
};
