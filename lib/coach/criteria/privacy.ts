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
  if (channels.length > 0) return [];
  return data.filter(([start]) =>
    sentences.some(
      (sentence) =>
        start >= sentence.start && start < sentence.end && does(sentence, 'request', 'question'),
    ),
  );
}
