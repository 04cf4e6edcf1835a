/**
 * `npm run train -- LANGUAGE… [--only=MODEL] [--without=BATCH,…]`: trains the models of a language on the texts
 * beside this folder, prints how rules, model and both do on batches that were held out, and
 * writes `lib/languages/<language>/model.json`. Without some batches, what the engine makes of
 * them is what it makes of texts it never saw.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackedModel } from '../../../lib/coach/acts/packedModel';
import { LANGUAGES, type LanguageCode } from '../../../lib/coach/vocabulary';
import { bareLanguages } from '../../../lib/languages/bare';
import type { Language } from '../../../lib/languages/types';
import { describe } from './describe';
import { itemsOf, judgeHeldOut } from './heldOut';
import { train } from './logistic';
import { packModel } from './pack';
import { TASKS, type Task } from './tasks';
import { bestThreshold } from './thresholds';

/** Held out together: one of hard single sentences, one of whole replies. */
const BATCHES_HELD_OUT = ['b', 'c'];

/**
 * Added to a class's sum after training. English: what companies are really sent is a complaint
 * more often than in our batches (two thirds of the labelled real messages, one third here).
 */
const TILT: Partial<Record<LanguageCode, Partial<Record<Task['name'], Record<string, number>>>>> = {
  en: { situations: { complaint: 0.3 } },
};

const args = process.argv.slice(2);
const without = new Set(optionOf('without').split(','));
const only = optionOf('only');

for (const code of named(args)) {
  const language = bareLanguages[code];
  const file = join(import.meta.dirname, '../../../lib/languages', code, 'model.json');
  const kept = only && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const tasks = TASKS.filter(({ name }) => !only || name === only);
  const models = Object.fromEntries(tasks.map((task) => [task.name, trained(task, language)]));
  const text = `${JSON.stringify({ ...kept, ...models })}\n`;
  writeFileSync(file, text);
  console.log(`${code}: wrote model.json, ${(text.length / 1000).toFixed(0)} kB\n`);
}

function optionOf(name: string): string {
  const option = args.find((arg) => arg.startsWith(`--${name}=`));
  return option?.slice(name.length + 3) ?? '';
}

function named(args: readonly string[]): LanguageCode[] {
  const codes = LANGUAGES.filter((code) => args.includes(code));
  return codes.length > 0 ? codes : [...LANGUAGES];
}

function trained(task: Task, language: Language): PackedModel {
  const { classes, settings, link, most } = task;
  const texts = task.texts(language).filter(({ batch }) => !without.has(batch));
  const held = judgeHeldOut(task, texts, language, BATCHES_HELD_OUT);
  // Classes that exclude one another need no line of their own to cross: the likeliest wins.
  const thresholds = classes.map((name, c) =>
    link === 'one' ? Number.NaN : bestThreshold(held, name, c),
  );
  console.log(describe(task, language.code, held, thresholds));
  const items = itemsOf(texts, task.featurise(language), true);
  const model = train(items, classes, settings, link);
  const tilt = TILT[language.code]?.[task.name] ?? {};
  classes.forEach((name, c) => {
    model.bias[c] = (model.bias[c] ?? 0) + (tilt[name] ?? 0);
  });
  if (link === 'each') {
    // Shifted so that one half means "more likely than not" for every class, rare ones too.
    thresholds.forEach((threshold, c) => {
      model.bias[c] = (model.bias[c] ?? 0) - Math.log(threshold / (1 - threshold));
    });
  }
  return packModel(model, most);
}
