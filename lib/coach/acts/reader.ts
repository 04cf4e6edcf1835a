import type { Language } from '../../languages/types';
import type { Span } from '../report';
import { splitSentences } from '../text/sentences';
import { union } from '../text/span';
import { type Sentence, shiftToken, spanOf, type Token } from '../text/token';
import { tokenise } from '../text/tokenise';
import { ACTS, type ActId } from '../vocabulary';
import { type Act, type JudgedSentence, SURE } from './act';
import { type Told, withoutLookalikes } from './lookalikes';
import { featuresOf, predict, strongest } from './model';
import { createPhrasebook, type PhraseHit } from './phrasebook';

type Key = Told<ActId>;

/** Probabilities of the phrases alone, where a language has no model. */
const ALONE = { sure: 0.95, weak: 0.6, none: 0.04 };

/**
 * Acts of which a clear phrase is believed even where the model doubts it: on whole replies they
 * come in few usual forms, and phrases that were wrong half the time are kept among the weak ones.
 */
const TRUSTED: ReadonlySet<ActId> = new Set([
  'excuse',
  'blame',
  'pitch',
  'sneer',
  'thanking',
  'apology',
  'insult',
  'bait',
]);
const TRUST = 0.72;
/** Below this the model is sure enough that the phrase means something else here. */
const DOUBT = 0.35;

/**
 * Sentences kept from earlier calls: only the one that changed is judged again. More than the
 * longest text has, or every one of its sentences would be judged anew at every key.
 */
const MOST_KEPT = 5_000;

/** Reads the acts of a text in one language, sentence by sentence. */
export interface ActReader {
  read(text: string): JudgedSentence[];
}

/** @throws RangeError when a phrase of the language cannot be read */
export function createActReader(language: Language): ActReader {
  const book = createPhrasebook(phrasesOf(language), language.sets);
  const abbreviations = new Set(language.abbreviations);
  const kept = new Map<string, JudgedSentence>();

  function judge(text: string): JudgedSentence {
    const tokens = tagged(tokenise(text, language.expand), language.tag?.(text));
    const hits = withoutLookalikes(book.find(tokens));
    const sentence = { text, start: 0, end: text.length, tokens };
    return { ...sentence, acts: actsOf(sentence, hits, language) };
  }

  return {
    read(text) {
      return splitSentences(text, abbreviations).map(([start, end]) => {
        const words = text.slice(start, end);
        let judged = kept.get(words);
        if (!judged) {
          judged = judge(words);
          if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value ?? '');
          kept.set(words, judged);
        }
        return shiftSentence(judged, start);
      });
    },
  };
}

/** What the phrases alone find in one sentence: the ground that a model is trained on. */
export interface FoundActs {
  tokens: readonly Token[];
  /** Names of the features for the model. */
  ruleNames: readonly string[];
  /** Acts that the phrases alone would tell. */
  acts: ActId[];
}

/** The first half of reading, for the training of a model. */
export function createActFinder(language: Language): (text: string) => FoundActs {
  const book = createPhrasebook(phrasesOf(language), language.sets);
  return (text) => {
    const tokens = tagged(tokenise(text, language.expand), language.tag?.(text));
    const hits = withoutLookalikes(book.find(tokens));
    return {
      tokens,
      ruleNames: ruleFeatures(hits.map(({ key }) => key)),
      acts: ACTS.filter((id) => hits.some(({ key }) => key.id === id && key.strength === 'sure')),
    };
  };
}

function* phrasesOf(language: Language): Iterable<readonly [Key, string]> {
  for (const act of ACTS) {
    const phrases = language.acts[act];
    for (const strength of ['sure', 'weak', 'not'] as const) {
      for (const phrase of phrases[strength] ?? []) yield [{ id: act, strength }, phrase];
    }
  }
}

function tagged(
  tokens: Token[],
  tags: ReadonlyMap<number, ReadonlySet<string>> | undefined,
): Token[] {
  if (!tags) return tokens;
  return tokens.map((token) => {
    const found = tags.get(token.start);
    return found ? { ...token, tags: found } : token;
  });
}

/** Names of the features that tell the model what the phrases found. */
function ruleFeatures(told: readonly Key[]): string[] {
  return [...new Set(told.map(({ id, strength }) => `rule:${id}:${strength}`))];
}

function actsOf(sentence: Sentence, hits: readonly PhraseHit<Key>[], language: Language): Act[] {
  const { tokens } = sentence;
  const model = language.actModel;
  const features = model
    ? featuresOf(tokens, ruleFeatures(hits.map(({ key }) => key)), model.buckets)
    : [];
  const predicted = model ? predict(model, features) : null;
  const acts: Act[] = [];
  for (const id of ACTS) {
    const own = hits.filter(({ key }) => key.id === id);
    const classIndex = model ? model.classes.indexOf(id) : -1;
    const alone = aloneProbability(own);
    const learnt = classIndex >= 0 ? (predicted?.[classIndex] ?? alone) : alone;
    const trusted = TRUSTED.has(id) && alone >= SURE && learnt >= DOUBT;
    const probability = trusted ? Math.max(learnt, TRUST) : learnt;
    if (probability < 0.2) continue;
    const phraseSpans = own.map(({ from, to }) => spanOf(tokens, from, to));
    const spans =
      phraseSpans.length > 0 || !model
        ? union(phraseSpans)
        : modelSpans(tokens, strongest(model, features, classIndex, 3));
    acts.push({
      id,
      probability,
      spans: spans.length > 0 ? spans : [[sentence.start, sentence.end]],
      source: own.length > 0 ? 'phrase' : 'model',
    });
  }
  return acts;
}

function aloneProbability(hits: readonly PhraseHit<Key>[]): number {
  if (hits.some(({ key }) => key.strength === 'sure')) return ALONE.sure;
  return hits.length > 0 ? ALONE.weak : ALONE.none;
}

/** One stretch from the first to the last of the words that weigh most. */
function modelSpans(
  tokens: readonly Token[],
  features: readonly { from: number; to: number }[],
): Span[] {
  if (features.length === 0) return [];
  const from = Math.max(0, Math.min(...features.map((feature) => feature.from)));
  const to = Math.min(tokens.length, Math.max(...features.map((feature) => feature.to)));
  return to > from ? [spanOf(tokens, from, to)] : [];
}

function shiftSentence(sentence: JudgedSentence, by: number): JudgedSentence {
  if (by === 0) return sentence;
  return {
    text: sentence.text,
    start: sentence.start + by,
    end: sentence.end + by,
    tokens: sentence.tokens.map((token) => shiftToken(token, by)),
    acts: sentence.acts.map((act) => ({
      ...act,
      spans: act.spans.map(([start, end]) => [start + by, end + by] as const),
    })),
  };
}
