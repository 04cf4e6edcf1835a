import type { ActPhrases } from '../../types';

/** Sounds like an apology and takes no responsibility. */
export const nonApology: ActPhrases = {
  sure: [
    '(sorry|apolog*) (,)? but',
    '(sorry|apologise|apologies|regret) (for)? (any|the) inconvenience (this|that|it)? (may|might|could)?',
    '(sorry|regret) that you (were|are) (not|un)',
    'apolog* (if|for any|to anyone|to those)',
    'mistakes were made',
    'regret any',
    'regret that (you|your|the)',
    'sorry (@adv)? (that)? (you|if you|to hear you|you are)? (feel|felt|think|thought|see|perceive|took|take|were offended|believe|found it|experienced it)',
    'sorry (if|for any)',
    'sorry (that)? (our|the) .. did not meet your expectations',
    'sorry (that)? you (feel|felt|think|see|took|find|found) (that|this|it)',
    'sorry you are (upset|unhappy|annoyed|disappointed|not happy|having a bad day)',
  ],
  weak: ['caused', 'inconvenience', 'sorry you (are|were)'],
  not: ['sorry (but|,? but) .. (our|my) (fault|mistake)', 'sorry you (had|have) to'],
};
