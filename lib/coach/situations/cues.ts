import type { Language } from '../../languages/types';
import { type Told, withoutLookalikes } from '../acts/lookalikes';
import { createPhrasebook, type PhraseHit } from '../acts/phrasebook';
import type { Sentence, Token } from '../text/token';
import { SITUATIONS, type SituationId } from '../vocabulary';

type Key = Told<SituationId>;

/** What the cues of a language find in a message. */
export interface FoundCues {
  tokens: readonly Token[];
  hits: readonly PhraseHit<Key>[];
  /** Whether the message asks something. */
  asks: boolean;
}

/** Finds the cues of a message. */
export type CueReader = (sentences: readonly Sentence[], questionCount: number) => FoundCues;

/** @throws RangeError when a cue of the language cannot be read */
export function createCueReader(language: Language): CueReader {
  const book = createPhrasebook(cuesOf(language), language.sets);
  return (sentences, questionCount) => {
    const tokens = sentences.flatMap((sentence) => sentence.tokens);
    return { tokens, hits: withoutLookalikes(book.find(tokens)), asks: questionCount > 0 };
  };
}

function* cuesOf(language: Language): Iterable<readonly [Key, string]> {
  for (const id of SITUATIONS) {
    for (const strength of ['sure', 'weak', 'not'] as const) {
      for (const cue of language.cues[id][strength] ?? []) yield [{ id, strength }, cue];
    }
  }
}

/** Probabilities of the cues alone, where a language has no model. */
const ALONE = { sure: 0.9, two: 0.75, weak: 0.55, none: 0.05 };

/** How likely a situation is by its cues alone (0 to 1). */
export function aloneProbability(id: SituationId, { hits, asks }: FoundCues): number {
  if (id === 'question') return asks ? ALONE.sure : ALONE.none;
  if (id === 'mention') {
    return asks || hits.some(({ key }) => key.id !== id) ? ALONE.none : ALONE.weak;
  }
  const own = hits.filter(({ key }) => key.id === id);
  if (own.some(({ key }) => key.strength === 'sure')) return ALONE.sure;
  // Two half-signs make a whole one.
  return own.length > 1 ? ALONE.two : own.length === 1 ? ALONE.weak : ALONE.none;
}
