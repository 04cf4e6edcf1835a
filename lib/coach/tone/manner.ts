import type { Span } from '../report';
import { type Sentence, spanOf } from '../text/token';

/**
 * How much kinder or curter people take a text to be for each word or pair of words in it:
 * a sum that anybody can follow. `^` is the start of a sentence.
 */
export interface MannerModel {
  /** Whose ratings the weights were fitted to. */
  source: string;
  /** In standard deviations of the ratings, by the words: "thanks", "could you", "^ why". */
  weights: Readonly<Record<string, number>>;
}

/** A word or pair of words, and where it stands. */
export interface Gram {
  words: string;
  span: Span;
}

/** The words and pairs of words of a sentence; a mark between two words parts them. */
export function gramsOf({ tokens }: Pick<Sentence, 'tokens'>): Gram[] {
  const grams: Gram[] = [];
  tokens.forEach(({ norm, kind }, at) => {
    if (kind !== 'word') return;
    grams.push({ words: norm, span: spanOf(tokens, at, at + 1) });
    const before = tokens[at - 1];
    if (before === undefined) grams.push({ words: `^ ${norm}`, span: spanOf(tokens, at, at + 1) });
    else if (before.kind === 'word') {
      grams.push({ words: `${before.norm} ${norm}`, span: spanOf(tokens, at - 1, at + 1) });
    }
  });
  return grams;
}

/** What a reply's words add up to, and the words that weigh most, strongest first. */
export interface Manner {
  sum: number;
  spans: readonly Span[];
}

/** Said twice counts once, so that length as such is no manner. */
export function mannerOf(
  sentences: readonly Pick<Sentence, 'tokens'>[],
  { weights }: MannerModel,
  sign: 1 | -1,
): Manner {
  const found = new Map<string, { weight: number; span: Span }>();
  for (const { words, span } of sentences.flatMap(gramsOf)) {
    const weight = Object.hasOwn(weights, words) ? (weights[words] ?? 0) * sign : 0;
    if (weight > 0 && !found.has(words)) found.set(words, { weight, span });
  }
  const strongest = [...found.values()].sort((a, b) => b.weight - a.weight);
  return {
    sum: strongest.reduce((sum, { weight }) => sum + weight, 0),
    spans: strongest.slice(0, MOST_SHOWN).map(({ span }) => span),
  };
}

const MOST_SHOWN = 3;
