import type { ActPhrases } from '../../types';

/** A neutral reason, no blame. */
export const explanation: ActPhrases = {
  sure: [
    '(a|an|the) .. (fault|bug|glitch|error|leak|power cut|outage|strike|breakdown) (in|with|on|at|meant|caused|hit|took)',
    '(happens|happened) (when|because|after)',
    '(we|i) (changed|moved|switched|swapped|had) .. (and|so|which)',
  ],
  weak: [
    '(because|since|due to|as a result|the reason|caused by|owing to|which is why|that is why|turns out|what happened|it seems|it looks like|the cause)',
    '(meant|means) (that)?',
    '(so that|which meant)',
    '(supplier|system|booking system|printer|oven|driver|server|courier|label|software|machine|van|freezer|payment provider) .. (went|broke|failed|was|had|did not|crashed|lost|mixed|sent|double|charged)',
    'because',
    'caused',
    'due',
    'meant',
  ],
  not: ['because (we|i) care', 'due to (high|unprecedented|circumstances)'],
};
