import type { Reading } from '../reading';
import type { Finding, Reach } from '../report';
import type { HintId } from '../vocabulary';
import { boundary } from './boundary';
import { brief } from './brief';
import { calmThread } from './calmThread';
import { clean } from './clean';
import { concrete } from './concrete';
import { firstPerson } from './firstPerson';
import { fresh } from './fresh';
import type { Hint } from './hint';
import { lowEffort } from './lowEffort';
import { moodFits } from './moodFits';
import { saysWhen } from './saysWhen';

/** The smaller points in the order in which they are shown. */
export const hints: readonly Hint[] = [
  saysWhen,
  lowEffort,
  firstPerson,
  concrete,
  fresh,
  clean,
  moodFits,
  brief,
  boundary,
  calmThread,
];

/** Hints that look at form alone and hold in every language. */
const ANY_LANGUAGE: ReadonlySet<HintId> = new Set(['clean', 'brief', 'fresh']);

export function checkHints(reading: Reading, reach: Reach): Finding<HintId>[] {
  if (reach === 'empty') return [];
  return hints
    .filter(({ id }) => reach === 'judged' || ANY_LANGUAGE.has(id))
    .map((hint) => {
      const judgement = hint.check(reading);
      return {
        id: hint.id,
        verdict: judgement.verdict,
        sure: judgement.sure,
        spans: judgement.spans,
        reason: judgement.reason ?? null,
        params: judgement.params ?? {},
        starters: [],
      };
    });
}
