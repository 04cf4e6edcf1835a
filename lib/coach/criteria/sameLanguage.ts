import { type Criterion, NOT_APPLICABLE } from './criterion';

/** Written in the language of the message. */
export const sameLanguage: Criterion = {
  id: 'sameLanguage',
  kind: 'do',
  check({ found }) {
    const { message, draft } = found;
    if (!message?.sure || !draft?.sure) return NOT_APPLICABLE;
    if (message.code === draft.code) return { verdict: 'met', sure: true, spans: [] };
    return {
      verdict: 'missing',
      sure: true,
      spans: [],
      reason: 'other',
      params: { message: message.code, draft: draft.code },
    };
  },
};
