import { type LinearModel, predict, predictOne } from '../../../lib/coach/acts/model';
import { unpackModel } from '../../../lib/coach/acts/packedModel';
import type { Language } from '../../../lib/languages/types';
import type { Labelled } from './batches';
import { type Item, train } from './logistic';
import { packModel } from './pack';
import type { Featurise, Task } from './tasks';

/**
 * The batch of messages that a counter of words gets wrong. It teaches what words alone do not
 * tell; as many of them as there are ordinary ones would teach that words tell nothing.
 */
const LOOKALIKES = 'i';

/** Held out together: one of hard single sentences, the others of whole replies. */
export const HELD_OUT: readonly string[] = ['b', 'c', 'g', 'ac'];

const PREDICT = { each: predict, one: predictOne };

/** A text judged by rules alone, and by models that never saw its batch. */
export interface Held {
  labels: ReadonlySet<string>;
  rules: ReadonlySet<string>;
  model: Float64Array;
  both: Float64Array;
}

/** The two models of a task: one that hears only the text, one that hears what the phrases found too. */
export interface Fitted {
  model: LinearModel;
  both: LinearModel;
}

/** Fits both as they will be used: packed and unpacked. */
export function fitBoth(task: Task, texts: readonly Labelled[], language: Language): Fitted {
  const featurise = task.featurise(language);
  return {
    model: fitted(task, texts, featurise, false),
    both: fitted(task, texts, featurise, true),
  };
}

/** Judges texts by rules alone and by models fitted to other texts. */
export function judgeHeldOut(
  task: Task,
  held: readonly Labelled[],
  language: Language,
  { model, both }: Fitted,
): Held[] {
  const featurise = task.featurise(language);
  return held.map(({ text, labels }) => {
    const plain = featurise(text, false);
    return {
      labels: new Set(labels),
      rules: new Set(plain.rules),
      model: PREDICT[task.link](model, plain.features),
      both: PREDICT[task.link](both, featurise(text, true).features),
    };
  });
}

export function itemsOf(
  texts: readonly Labelled[],
  featurise: Featurise,
  withRules: boolean,
): Item[] {
  return texts.map(({ text, labels, batch }) => ({
    features: featurise(text, withRules).features,
    labels: new Set(labels),
    weight: batch === LOOKALIKES ? 0.4 : 1,
  }));
}

function fitted(
  { classes, settings, link, most }: Task,
  texts: readonly Labelled[],
  featurise: Featurise,
  withRules: boolean,
): LinearModel {
  const items = itemsOf(texts, featurise, withRules);
  return unpackModel(packModel(train(items, classes, settings, link), most));
}
