import type { Language } from '../../languages/types';
import { LIKELY, SURE } from '../acts/act';
import { predictOne, strongest } from '../acts/model';
import type { Span } from '../report';
import { union } from '../text/span';
import { type Sentence, spanOf } from '../text/token';
import { SITUATIONS, type SituationId } from '../vocabulary';
import { aloneProbability, createCueReader, type FoundCues } from './cues';
import { createMessageFeatures } from './features';

/** A second situation as likely as this is in the message beside the main one. */
const BESIDE = 0.15;

/** Below this the model is in doubt. */
const DOUBT = 0.7;

/** Below this many words nobody can be sure what a message is. */
const FEW_WORDS = 4;

export interface Classified {
  main: SituationId;
  also: readonly SituationId[];
  sure: boolean;
  /** The words that decided for the main one. */
  spans: readonly Span[];
}

/** Tells what kind of message it is. */
export interface Classifier {
  classify(sentences: readonly Sentence[], questionCount: number): Classified;
}

interface Evidence {
  /** How likely each is the main one (0 to 1), in the order of `SITUATIONS`. */
  probabilities: readonly number[];
  spansOf(id: SituationId): readonly Span[];
}

/** @throws RangeError when a cue of the language cannot be read */
export function createClassifier(language: Language): Classifier {
  const readCues = createCueReader(language);
  const features = createMessageFeatures(language);

  function evidenceOf(sentences: readonly Sentence[], cues: FoundCues): Evidence {
    const model = language.situationModel;
    const cueSpans = (id: SituationId): Span[] =>
      cues.hits
        .filter(({ key }) => key.id === id)
        .map(({ from, to }) => spanOf(cues.tokens, from, to));
    if (!model) {
      const alone = SITUATIONS.map((id) => aloneProbability(id, cues));
      return { probabilities: firstLikely(alone), spansOf: (id) => union(cueSpans(id)) };
    }
    const heard = features(sentences, cues, model.buckets);
    return {
      probabilities: settledByCues([...predictOne(model, heard)], cues),
      spansOf(id) {
        const spans = cueSpans(id);
        return union(
          spans.length > 0
            ? spans
            : strongest(model, heard, SITUATIONS.indexOf(id), 2)
                .filter(({ from, to }) => from >= 0 && to <= cues.tokens.length)
                .map(({ from, to }) => spanOf(cues.tokens, from, to)),
        );
      },
    };
  }

  return {
    classify(sentences, questionCount) {
      const cues = readCues(sentences, questionCount);
      const words = cues.tokens.filter(({ kind }) => kind === 'word').length;
      return decide(evidenceOf(sentences, cues), words, cues.asks);
    },
  };
}

/** Where the model is in doubt, clear words decide between what it holds for possible. */
function settledByCues(probabilities: number[], { hits }: FoundCues): number[] {
  if (Math.max(...probabilities) >= DOUBT) return probabilities;
  const clear = SITUATIONS.map((id) =>
    hits.some(({ key }) => key.id === id && key.strength === 'sure'),
  );
  return clear.some(Boolean)
    ? probabilities.map((probability, i) => (clear[i] ? probability : probability / 2))
    : probabilities;
}

/** Without a model the first in order of precedence that is likely is the main one. */
function firstLikely(alone: readonly number[]): number[] {
  const first = alone.findIndex((probability) => probability >= LIKELY);
  const at = first >= 0 ? first : alone.indexOf(Math.max(...alone));
  return alone.map((probability, i) =>
    i === at ? probability : probability >= LIKELY ? BESIDE : 0,
  );
}

/** The others that are in it stand below the main one in the order of precedence. */
function decide({ probabilities, spansOf }: Evidence, words: number, asks: boolean): Classified {
  const at = probabilities.indexOf(Math.max(...probabilities));
  const main = SITUATIONS[at];
  if (main === undefined) throw new RangeError('no situations');
  const beside = (id: SituationId, i: number): boolean =>
    (probabilities[i] ?? 0) >= BESIDE || (id === 'question' && asks);
  return {
    main,
    also: SITUATIONS.filter((id, i) => i > at && id !== 'mention' && beside(id, i)),
    sure: words >= FEW_WORDS && (probabilities[at] ?? 0) >= SURE,
    spans: spansOf(main),
  };
}
