import type { Span } from '../report';
import type { ActId } from '../vocabulary';
import { type Act, type JudgedSentence, LIKELY } from './act';

/** How sure a finding of pure form is. */
const CLEAR = 0.95;

/**
 * Adds what the form of a text tells in any language: a question mark asks, and the last line
 * signs ("^AB", "– Marit", a line with nothing but a name).
 */
export function structureActs(
  sentences: readonly JudgedSentence[],
  draft: string,
): JudgedSentence[] {
  return sentences.map((sentence, index) => {
    const found: Act[] = [];
    if (asks(sentence)) found.push(act('question', 0.9, [sentence.start, sentence.end]));
    if (index === sentences.length - 1) {
      const signed = signature(sentence, draft);
      if (signed) found.push(act('signature', CLEAR, signed));
    }
    const kept = isSignOff(sentence, index, sentences.length)
      ? sentence.acts.filter(({ id }) => id !== 'thanking')
      : sentence.acts;
    return found.length === 0 && kept === sentence.acts
      ? sentence
      : { ...sentence, acts: merge(kept, found) };
  });
}

/** Words of a closing "Thanks!", "Thank you.", "Thanks, Ed" that thanks for nothing; names aside. */
const SIGN_OFF_WORDS = 2;

/** A bare word of thanks behind everything else says goodbye; on its own it thanks. */
function isSignOff(sentence: JudgedSentence, index: number, count: number): boolean {
  const words = sentence.tokens.filter(({ kind }) => kind === 'word');
  const plain = words.filter(({ text }, at) => at === 0 || !/^\p{Lu}/u.test(text));
  return index > 0 && index >= count - 2 && plain.length <= SIGN_OFF_WORDS;
}

function act(id: ActId, probability: number, span: Span): Act {
  return { id, probability, spans: [span], source: 'structure' };
}

/** Acts whose question marks ask nothing: they sell, mock or blame. */
const ASK_NOTHING: ReadonlySet<ActId> = new Set(['pitch', 'sneer', 'blame', 'insult', 'bait']);

/** Of words that do not sound like a question themselves, a hint is enough: "not that hard, is it?" */
const HINT = 0.3;

/** A question mark asks, unless the words of the sentence say otherwise. */
function asks(sentence: JudgedSentence): boolean {
  if (!sentence.text.includes('?')) return false;
  const heard = sentence.acts.find(({ id }) => id === 'question')?.probability ?? 0;
  const enough = heard < LIKELY ? HINT : LIKELY;
  return !sentence.acts.some(({ id, probability }) => ASK_NOTHING.has(id) && probability >= enough);
}

const INITIALS = /[\^*/~]\s?\p{L}{1,12}\s*$/u;
const DASHED = /(?:^|\s)[-–—]\s?\p{Lu}[\p{L}.'-]+(?:\s\p{Lu}[\p{L}.'-]+)?(?:,[^.!?]{1,40})?\s*$/u;
const NAME_LINE =
  /^\p{Lu}[\p{Ll}'-]+(?:\s\p{Lu}[\p{Ll}'-]+)?(?:\s?(?:&|og|en|and)\s\p{Lu}\p{Ll}+)?(?:,\s[^.!?]{2,40}|\s?@[^.!?]{2,40})?\s?x*$/u;

/** The signature at the very end of a draft, or null. */
function signature(last: JudgedSentence, draft: string): Span | null {
  const text = draft.slice(last.start, last.end);
  for (const shape of [INITIALS, DASHED, NAME_LINE]) {
    const match = shape.exec(text);
    if (match) {
      const start = last.start + match.index + (match[0].length - match[0].trimStart().length);
      return [start, last.start + match.index + match[0].trimEnd().length];
    }
  }
  return null;
}

/** The stronger of two findings of the same act stays, with its own words. */
function merge(old: readonly Act[], found: readonly Act[]): Act[] {
  const rest = old.filter(
    (before) => !found.some((now) => now.id === before.id && now.probability >= before.probability),
  );
  const added = found.filter(
    (now) => !old.some((before) => before.id === now.id && before.probability > now.probability),
  );
  return [...rest, ...added];
}
