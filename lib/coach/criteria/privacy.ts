import type { JudgedSentence } from '../acts/act';
import { does } from '../reading';
import type { Span } from '../report';
import { personalDataIn } from '../text/personalData';
import type { Criterion } from './criterion';

/** Puts no personal data of the customer in public, and asks for none there. */
export const privacy: Criterion = {
  id: 'privacy',
  kind: 'avoid',
  check(reading) {
    const given = personalDataIn(reading);
    if (given.length > 0) return { verdict: 'broken', sure: true, spans: given, reason: 'given' };
    const asked = askedInPublic(
      reading.sentences,
      reading.phrases('personalData'),
      reading.phrases('privateChannel'),
    );
    if (asked.length > 0) return { verdict: 'broken', sure: true, spans: asked, reason: 'asked' };
    return { verdict: 'met', sure: true, spans: [] };
  },
};

/** Names of personal data in a sentence that asks, where no private channel is named anywhere. */
function askedInPublic(
  sentences: readonly JudgedSentence[],
  data: readonly Span[],
  channels: readonly Span[],
): Span[] {
  // "Drop your e-mail below": the e-mail is what is asked for, not the way to send it.
  const ways = channels.filter(
    ([start, end]) => !data.some(([from, to]) => start < to && from < end),
  );
  if (ways.length > 0) return [];
  return data.filter(([start]) =>
    sentences.some(
      (sentence) =>
        start >= sentence.start && start < sentence.end && does(sentence, 'request', 'question'),
    ),
  );
}
