import type { Language } from '../../languages/types';
import { type Feature, featuresOf, hash } from '../acts/model';
import type { Sentence } from '../text/token';
import type { FoundCues } from './cues';

/** What a kind of word counts beside the n-grams, whose values have a norm of one. */
const KIND_VALUE = 0.3;

/** What a model hears of a message. */
export type MessageFeatures = (
  sentences: readonly Sentence[],
  cues: FoundCues,
  buckets: number,
) => Feature[];

/**
 * N-grams, what the cues found, and the kinds of words, so that an unknown word behaves like
 * its kin; those of the first and last sentence once more: where a message ends tells what it is.
 */
export function createMessageFeatures(language: Language): MessageFeatures {
  const kinds = kindsOf(language);
  return (sentences, cues, buckets) => [
    ...featuresOf(cues.tokens, cueNames(cues), buckets),
    ...kindFeatures('all', sentences, kinds, buckets),
    ...kindFeatures('first', sentences.slice(0, 1), kinds, buckets),
    ...kindFeatures('last', sentences.slice(-1), kinds, buckets),
  ];
}

type Kinds = ReadonlyMap<string, readonly string[]>;

function kindsOf({ senses = {} }: Language): Kinds {
  const kinds = new Map<string, string[]>();
  for (const [kind, words] of Object.entries(senses)) {
    for (const word of words.split(' ')) kinds.set(word, [...(kinds.get(word) ?? []), kind]);
  }
  return kinds;
}

function cueNames({ hits, asks }: FoundCues): string[] {
  const names = new Set(hits.map(({ key }) => `cue:${key.id}:${key.strength}`));
  if (asks) names.add('cue:asks');
  return [...names];
}

/** Each kind once, and each pair of kinds that follow one another. */
function kindFeatures(
  place: 'all' | 'first' | 'last',
  sentences: readonly Sentence[],
  kinds: Kinds,
  buckets: number,
): Feature[] {
  const names = new Set<string>();
  for (const { tokens } of sentences) {
    let before: readonly string[] = [];
    for (const { norm } of tokens) {
      const now = kinds.get(norm) ?? [];
      for (const kind of now) {
        names.add(kind);
        for (const other of before) names.add(`${other} ${kind}`);
      }
      if (now.length > 0) before = now;
    }
  }
  // Long messages name many kinds: each then counts for less.
  const value = KIND_VALUE / Math.sqrt(Math.max(1, names.size / 4));
  return [...names].map((name) => ({
    bucket: hash(`kind:${place}:${name}`) & (buckets - 1),
    value,
    from: -1,
    to: -1,
  }));
}
