/**
 * `npm run train -- LANGUAGE… [--only=MODEL] [--without=BATCH,…]`: trains the models of a language on the texts
 * beside this folder, prints how rules, model and both do on batches that were held out, and
 * writes `lib/languages/<language>/model.json` and, of a whole training, `log/<language>.txt`. Without some batches, what the engine makes of
 * them is what it makes of texts it never saw.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackedModel } from '../../../lib/coach/acts/packedModel';
import { LANGUAGES, type LanguageCode } from '../../../lib/coach/vocabulary';
import { bareLanguages } from '../../../lib/languages/bare';
import type { Language } from '../../../lib/languages/types';
import type { Labelled } from './batches';
import { calibrate, thresholdsOf } from './calibrate';
import { describe } from './describe';
import { fitBoth, HELD_OUT, itemsOf, judgeHeldOut } from './heldOut';
import { train } from './logistic';
import { packModel } from './pack';
import { TASKS, type Task } from './tasks';

const args = process.argv.slice(2);
const without = new Set(optionOf('without').split(',').filter(Boolean));
const only = optionOf('only');

for (const code of named(args)) {
  const language = bareLanguages[code];
  const file = join(import.meta.dirname, '../../../lib/languages', code, 'model.json');
  const kept = only && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const tasks = TASKS.filter(({ name }) => !only || name === only);
  const found = tasks.map((task) => [task.name, trained(task, language)] as const);
  const models = Object.fromEntries(found.map(([name, { packed }]) => [name, packed]));
  const text = `${JSON.stringify({ ...kept, ...models })}\n`;
  writeFileSync(file, text);
  const log = found.map(([, { log }]) => log).join('\n');
  if (without.size === 0 && !only)
    writeFileSync(join(import.meta.dirname, 'log', `${code}.txt`), log);
  console.log(`${log}\n${code}: wrote model.json, ${(text.length / 1000).toFixed(0)} kB\n`);
}

function optionOf(name: string): string {
  const option = args.find((arg) => arg.startsWith(`--${name}=`));
  return option?.slice(name.length + 3) ?? '';
}

function named(args: readonly string[]): LanguageCode[] {
  const codes = LANGUAGES.filter((code) => args.includes(code));
  return codes.length > 0 ? codes : [...LANGUAGES];
}

function trained(task: Task, language: Language): { packed: PackedModel; log: string } {
  const { classes, settings, link, most } = task;
  const texts = task.texts(language).filter(({ batch }) => !without.has(batch));
  const [held, rest] = [true, false].map((wanted) =>
    texts.filter(({ batch }) => HELD_OUT.includes(batch) === wanted),
  ) as [Labelled[], Labelled[]];
  const judged = judgeHeldOut(task, held, language, fitBoth(task, rest, language));
  const thresholds = thresholdsOf(task, judged, ({ both }) => both);
  const model = train(itemsOf(texts, task.featurise(language), true), classes, settings, link);
  calibrate(model, task, language.code, thresholds);
  return {
    packed: packModel(model, most),
    log: `${texts.length} texts in all.\n${describe(task, language.code, judged, thresholds)}`,
  };
}
