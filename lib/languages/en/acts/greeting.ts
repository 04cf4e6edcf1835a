import type { ActPhrases } from '../../types';

/** Opens with a greeting. */
export const greeting: ActPhrases = {
  sure: [
    "^ (hi|hello|hey|hiya|dear|good morning|good afternoon|good evening|morning|afternoon|evening|howdy|hi there|hello there|hey there|greetings|g'day|gday|heya|ahoy|y'ello)",
  ],
  not: ['(dear|oh dear) (me|$)', 'hi-*'],
};
