import { evidenceFor, isPureAbuse } from '../reading';
import type { Span } from '../report';
import { findName } from '../text/name';
import { findVocative } from '../text/vocative';
import { type Criterion, NOT_APPLICABLE } from './criterion';

/** Speaks to the person by name, or from a person: signed, or "I". */
export const personal: Criterion = {
  id: 'personal',
  kind: 'do',
  check(reading) {
    if (isPureAbuse(reading.situation)) return NOT_APPLICABLE;
    const { firstPerson } = reading.language.words;
    const own: Span[] = reading.tokens
      .filter((token) => firstPerson.includes(token.norm))
      .map((token) => [token.start, token.end] as const);
    const signed = evidenceFor(reading, 'signature');
    const author = reading.message?.author;
    const name =
      (author ? findName(reading.tokens, author) : null) ??
      (author && isName(author)
        ? null
        : findVocative(reading.sentences, new Set(reading.language.words.function)));
    const spans = [...(name ? [name] : []), ...(signed.present ? signed.spans : []), ...own];
    if (spans.length > 0) return { verdict: 'met', sure: true, spans: spans.slice(0, 3) };
    return { verdict: 'missing', sure: signed.sure, spans: [], reason: 'noName' };
  },
};

/** "Marta Lind", not "@marta_88": who only has a handle is called by a name that only they know. */
function isName(author: string): boolean {
  return /^\p{Lu}[^\d@_]*$/u.test(author);
}
