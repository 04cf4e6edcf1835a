import type { Language } from '../../languages/types';
import { LIKELY, SURE } from '../acts/act';
import { featuresOf, predict, strongest } from '../acts/model';
import { createPhrasebook, type PhraseHit } from '../acts/phrasebook';
import { createQuestionFinder } from '../message/questions';
import { splitSentences } from '../text/sentences';
import { widest } from '../text/span';
import { spanOf, type Token } from '../text/token';
import { tokenise } from '../text/tokenise';
import { SITUATIONS, type SituationId } from '../vocabulary';
import type { SituationEvidence } from './situation';

type Key = { id: SituationId; strength: 'sure' | 'weak' | 'not' };

/** Probabilities of the cues alone, where a language has no model. */
const ALONE = { sure: 0.9, weak: 0.55, none: 0.05 };

/** Below this many words nobody can be sure what a message is. */
const FEW_WORDS = 4;

export interface Classified {
  main: SituationId;
  also: readonly SituationId[];
  sure: boolean;
  /** The words that decided for the main one. */
  spans: SituationEvidence['spans'];
}

/** Tells what kind of message it is. */
export interface Classifier {
  classify(tokens: readonly Token[], questionCount: number): Classified;
}

/** @throws RangeError when a cue of the language cannot be read */
export function createClassifier(language: Language): Classifier {
  const book = createPhrasebook(cuesOf(language), language.sets);
  return {
    classify(tokens, questionCount) {
      const hits = dropLookalikes(book.find(tokens));
      const words = tokens.filter(({ kind }) => kind === 'word').length;
      return decide(evidenceOf(tokens, hits, questionCount, language), words);
    },
  };
}

/** The first half of classifying, for the training of a model. */
export function createCueFinder(
  language: Language,
): (text: string) => { tokens: readonly Token[]; ruleNames: string[]; situations: SituationId[] } {
  const book = createPhrasebook(cuesOf(language), language.sets);
  const questions = createQuestionFinder(language);
  const abbreviations = new Set(language.abbreviations);
  return (text) => {
    const sentences = splitSentences(text, abbreviations).map(([start, end]) => {
      const words = text.slice(start, end);
      return { text: words, start, end, tokens: tokenise(words, language.expand, start) };
    });
    const tokens = sentences.flatMap((sentence) => sentence.tokens);
    const hits = dropLookalikes(book.find(tokens));
    const asked = questions.find(sentences).length;
    return {
      tokens,
      ruleNames: situationFeatures(hits, asked),
      situations: SITUATIONS.filter(
        (id) =>
          aloneProbability(
            id,
            hits.filter(({ key }) => key.id === id),
            hits,
            asked,
          ) >= LIKELY,
      ),
    };
  };
}

function* cuesOf(language: Language): Iterable<readonly [Key, string]> {
  for (const id of SITUATIONS) {
    for (const strength of ['sure', 'weak', 'not'] as const) {
      for (const cue of language.cues[id][strength] ?? []) yield [{ id, strength }, cue];
    }
  }
}

function dropLookalikes(hits: readonly PhraseHit<Key>[]): PhraseHit<Key>[] {
  const not = hits.filter(({ key }) => key.strength === 'not');
  return hits.filter(
    (hit) =>
      hit.key.strength !== 'not' &&
      !not.some(
        (other) => other.key.id === hit.key.id && other.from < hit.to && hit.from < other.to,
      ),
  );
}

function evidenceOf(
  tokens: readonly Token[],
  hits: readonly PhraseHit<Key>[],
  questionCount: number,
  language: Language,
): SituationEvidence[] {
  const model = language.situationModel;
  const features = model
    ? featuresOf(tokens, situationFeatures(hits, questionCount), model.buckets)
    : [];
  const predicted = model ? predict(model, features) : null;
  return SITUATIONS.map((id) => {
    const own = hits.filter(({ key }) => key.id === id);
    const classIndex = model ? model.classes.indexOf(id) : -1;
    const alone = aloneProbability(id, own, hits, questionCount);
    const spans =
      own.length > 0 || !model
        ? own.map(({ from, to }) => spanOf(tokens, from, to))
        : strongest(model, features, classIndex, 2)
            .filter(({ from, to }) => from >= 0 && to <= tokens.length)
            .map(({ from, to }) => spanOf(tokens, from, to));
    return { id, probability: predicted?.[classIndex] ?? alone, spans: widest(spans) };
  });
}

/** Names of the features that tell the model what the cues found. */
function situationFeatures(hits: readonly PhraseHit<Key>[], questionCount: number): string[] {
  const names = new Set(hits.map(({ key }) => `cue:${key.id}:${key.strength}`));
  if (questionCount > 0) names.add('cue:asks');
  return [...names];
}

function aloneProbability(
  id: SituationId,
  own: readonly PhraseHit<Key>[],
  all: readonly PhraseHit<Key>[],
  questionCount: number,
): number {
  if (id === 'question') return questionCount > 0 ? ALONE.sure : ALONE.none;
  if (id === 'mention') {
    const others = all.some(({ key }) => key.id !== id);
    return others || questionCount > 0 ? ALONE.none : ALONE.weak;
  }
  const sure = own.filter(({ key }) => key.strength === 'sure').length;
  if (sure > 0) return ALONE.sure;
  // Two half-signs make a whole one.
  return own.length > 1 ? SURE : own.length === 1 ? ALONE.weak : ALONE.none;
}

/** The first in order of precedence that is likely; else the likeliest, unsure. */
function decide(evidence: readonly SituationEvidence[], words: number): Classified {
  const likely = evidence.filter(({ probability }) => probability >= LIKELY);
  const best = [...evidence].sort((a, b) => b.probability - a.probability)[0];
  const main = likely[0] ?? best;
  if (!main) throw new RangeError('no situations');
  const rivals = evidence.filter(({ id }) => id !== main.id);
  return {
    main: main.id,
    also: likely.filter(({ id }) => id !== main.id && id !== 'mention').map(({ id }) => id),
    sure:
      words >= FEW_WORDS &&
      main.probability >= SURE &&
      rivals.every(
        (rival) =>
          SITUATIONS.indexOf(rival.id) > SITUATIONS.indexOf(main.id) || rival.probability <= LIKELY,
      ),
    spans: main.spans,
  };
}
