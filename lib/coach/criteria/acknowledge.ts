import { evidenceFor, isPureAbuse, type Reading } from '../reading';
import { contentStems, takenUp } from '../text/overlap';
import type { ActId } from '../vocabulary';
import { type Criterion, NOT_APPLICABLE } from './criterion';

/**
 * What speaks for a message having been read, in log odds. Fitted on labelled replies that the
 * phrases were not written for; the same in every language, since it weighs acts, not words.
 */
const WEIGHTS = {
  /** Nothing said yet. */
  start: -1.9,
  /** Any word of the message taken up, and each one up to `MOST_WORDS`. */
  anyWord: 0.9,
  eachWord: 0.8,
  /** Ten words with content, whatever they are: a reply to anybody has few. */
  content: 0.5,
} as const;
const MOST_WORDS = 4;

/** Acts that speak of the very thing, and acts that could answer any message. */
const ACT_WEIGHTS: readonly (readonly [ActId, number])[] = [
  ['empathy', 2.6],
  ['compliment', 1.1],
  ['question', 0.9],
  ['apology', 1.1],
  ['answer', 1],
  ['commitment', 0.9],
  ['boilerplate', -1.9],
  ['pitch', -2.1],
  ['redirect', -1.3],
];

/** From here on (log odds, either way) it is stated; between it is a question: 70 % and more. */
const STATED = 0.85;

/** Shows that the message was read: names the very thing, or the feeling in it. */
export const acknowledge: Criterion = {
  id: 'acknowledge',
  kind: 'do',
  check(reading) {
    if (isPureAbuse(reading.situation)) return NOT_APPLICABLE;
    const named = takenUp(reading);
    const odds = oddsOf(reading, named.length);
    const sure = Math.abs(odds) >= STATED && reading.message !== null;
    if (odds < 0) return { verdict: 'missing', sure, spans: [], reason: 'generic' };
    const feeling = evidenceFor(reading, 'empathy', 'compliment', 'apology', 'answer');
    return { verdict: 'met', sure, spans: named.length > 0 ? named : feeling.spans };
  },
};

function oddsOf(reading: Reading, words: number): number {
  const content = contentStems(reading.tokens, reading.language).size;
  const fromWords =
    (words > 0 ? WEIGHTS.anyWord : 0) +
    WEIGHTS.eachWord * Math.min(words, MOST_WORDS) +
    WEIGHTS.content * Math.min(content / 10, 2);
  return ACT_WEIGHTS.reduce(
    (odds, [act, weight]) => odds + weight * evidenceFor(reading, act).probability,
    WEIGHTS.start + fromWords,
  );
}
