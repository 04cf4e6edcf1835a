/**
 * `npm run train -- LANGUAGE…`: trains the models of a language on the sentences beside this
 * folder, prints how rules, model and both do on batches that were held out, and writes
 * `lib/languages/<language>/model.json`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Feature,
  featuresOf,
  type LinearModel,
  predict,
  unpackModel,
} from '../../../lib/coach/acts/model';
import { createActFinder } from '../../../lib/coach/acts/reader';
import { createCueFinder } from '../../../lib/coach/situations/classify';
import { ACTS, LANGUAGES, type LanguageCode, SITUATIONS } from '../../../lib/coach/vocabulary';
import { languages } from '../../../lib/languages';
import type { Language } from '../../../lib/languages/types';
import { type Labelled, readBatches } from './batches';
import { type Item, type Settings, train } from './logistic';
import { packModel } from './pack';

const SETTINGS: Settings = { buckets: 1 << 16, epochs: 7, rate: 0.2, decay: 1e-4, positives: 1 };
/** Weights kept: with situations under 250 kB a language as they stand in the file. */
const MOST = { acts: 60_000, situations: 14_000 };

/** Acts that break something: a false alarm costs trust, a miss only help. */
const ALARMS = new Set([
  'insult',
  'sneer',
  'pitch',
  'bait',
  'blame',
  'excuse',
  'nonApology',
  'hostile',
]);

/** Each is held out in turn: one of hard single sentences, one of whole replies. */
const BATCHES_HELD_OUT = ['b', 'c'];

type Kind = 'acts' | 'situations';
type Featurise = (text: string, withRules: boolean) => { features: Feature[]; rules: string[] };

for (const code of named(process.argv.slice(2))) {
  const language = withoutModels(languages[code]());
  const models = {
    acts: trainKind(language, 'acts'),
    situations: trainKind(language, 'situations'),
  };
  const file = join(import.meta.dirname, '../../../lib/languages', code, 'model.json');
  const text = `${JSON.stringify(models)}\n`;
  writeFileSync(file, text);
  console.log(`${code}: wrote model.json, ${(text.length / 1000).toFixed(0)} kB\n`);
}

function named(args: readonly string[]): LanguageCode[] {
  return LANGUAGES.filter((code) => args.length === 0 || args.includes(code));
}

function withoutModels({ actModel, situationModel, ...rest }: Language): Language {
  return rest;
}

function trainKind(language: Language, kind: Kind) {
  const classes: readonly string[] = kind === 'acts' ? ACTS : SITUATIONS;
  const texts = readBatches(language.code, kind === 'acts' ? 'sentences' : 'messages');
  const featurise = kind === 'acts' ? actFeatures(language) : situationFeatures(language);
  const batches = BATCHES_HELD_OUT.filter((batch) => texts.some((text) => text.batch === batch));
  const held: Held[] = [];
  for (const batch of batches) {
    const rest = texts.filter((text) => text.batch !== batch);
    const models = Object.fromEntries(
      [false, true].map((withRules) => [
        String(withRules),
        fitted(rest, featurise, withRules, classes, kind),
      ]),
    ) as Record<'true' | 'false', LinearModel>;
    for (const text of texts.filter((item) => item.batch === batch)) {
      const plain = featurise(text.text, false);
      const both = featurise(text.text, true);
      held.push({
        labels: new Set(text.labels),
        rules: new Set(plain.rules),
        model: predict(models.false, plain.features),
        both: predict(models.true, both.features),
      });
    }
  }
  const thresholds = classes.map((name, c) => bestThreshold(held, name, c));
  report(language.code, kind, classes, held, thresholds);
  const trained = train(items(texts, featurise, true), classes, SETTINGS);
  // Shifted so that one half means "more likely than not" for every class, rare ones too.
  thresholds.forEach((threshold, c) => {
    trained.bias[c] = (trained.bias[c] ?? 0) - Math.log(threshold / (1 - threshold));
  });
  return packModel(trained, MOST[kind]);
}

/** Where a class is told best on texts that the model never saw. */
function bestThreshold(held: readonly Held[], name: string, c: number): number {
  let best = { threshold: 0.5, score: -1 };
  for (let threshold = 0.08; threshold <= 0.9; threshold += 0.02) {
    const score = fScore(
      held,
      name,
      (item) => (item.both[c] ?? 0) >= threshold,
      weightOfAlarm(name),
    );
    if (score > best.score) best = { threshold, score };
  }
  return best.threshold;
}

interface Held {
  labels: ReadonlySet<string>;
  rules: ReadonlySet<string>;
  model: Float64Array;
  both: Float64Array;
}

function items(texts: readonly Labelled[], featurise: Featurise, withRules: boolean): Item[] {
  return texts.map(({ text, labels }) => ({
    features: featurise(text, withRules).features,
    labels: new Set(labels),
  }));
}

/** As it will be used: packed and unpacked. */
function fitted(
  texts: readonly Labelled[],
  featurise: Featurise,
  withRules: boolean,
  classes: readonly string[],
  kind: Kind,
): LinearModel {
  return unpackModel(
    packModel(train(items(texts, featurise, withRules), classes, SETTINGS), MOST[kind]),
  );
}

function actFeatures(language: Language): Featurise {
  const find = createActFinder(language);
  return (text, withRules) => {
    const { tokens, ruleNames, acts } = find(text);
    return {
      features: featuresOf(tokens, withRules ? ruleNames : [], SETTINGS.buckets),
      rules: acts,
    };
  };
}

function situationFeatures(language: Language): Featurise {
  const find = createCueFinder(language);
  return (text, withRules) => {
    const { tokens, ruleNames, situations } = find(text);
    return {
      features: featuresOf(tokens, withRules ? ruleNames : [], SETTINGS.buckets),
      rules: situations,
    };
  };
}

/** F1 of each class on texts whose batch the model never saw. */
function report(
  code: string,
  kind: Kind,
  classes: readonly string[],
  held: readonly Held[],
  thresholds: readonly number[],
): void {
  console.log(
    `${code} ${kind}: ${held.length} texts, each judged by models that never saw its batch`,
  );
  console.log(`${''.padEnd(14)} count  rules  model   both`);
  const sums = [0, 0, 0];
  classes.forEach((name, c) => {
    const scores = [
      (item: Held) => item.rules.has(name),
      (item: Held) => (item.model[c] ?? 0) >= (thresholds[c] ?? 0.5),
      (item: Held) => (item.both[c] ?? 0) >= (thresholds[c] ?? 0.5),
    ].map((says) => f1(held, name, says));
    scores.forEach((score, i) => {
      sums[i] = (sums[i] ?? 0) + score / classes.length;
    });
    const count = held.filter(({ labels }) => labels.has(name)).length;
    console.log(
      name.padEnd(14),
      String(count).padStart(5),
      ...scores.map((s) => s.toFixed(2).padStart(6)),
    );
  });
  console.log(
    'mean'.padEnd(14),
    ''.padStart(5),
    ...sums.map((s) => s.toFixed(2).padStart(6)),
    '\n',
  );
}

/** A complaint goes before praise and questions: where there is none, it must not push in. */
function weightOfAlarm(name: string): number {
  if (name === 'complaint') return 1.4;
  return ALARMS.has(name) ? 8 : 1;
}

function f1(held: readonly Held[], name: string, says: (item: Held) => boolean): number {
  return fScore(held, name, says, 1);
}

/** F-score in which a false alarm weighs as much as `alarm` misses. */
function fScore(
  held: readonly Held[],
  name: string,
  says: (item: Held) => boolean,
  alarm: number,
): number {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const item of held) {
    const truth = item.labels.has(name);
    if (says(item)) truth ? right++ : wrong++;
    else if (truth) missed++;
  }
  return right === 0 ? 0 : (2 * right) / (2 * right + alarm * wrong + missed);
}
