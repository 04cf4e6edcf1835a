/**
 * `npm run ways`: the engine by rules alone, by models alone and by both, on whole cases that the
 * models never saw (a batch of our own, and the cases of the coaching guide where they lie beside
 * the project), written to `WAYS.md`. What the numbers favour is what ships.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCoach } from '../../../lib/coach';
import type { LinearModel } from '../../../lib/coach/acts/model';
import {
  ACTS,
  CRITERIA,
  LANGUAGES,
  type LanguageCode,
  SITUATIONS,
} from '../../../lib/coach/vocabulary';
import { bareLanguages } from '../../../lib/languages/bare';
import { detectLanguage } from '../../../lib/languages/detect';
import type { Language } from '../../../lib/languages/types';
import type { LabelledCase } from '../cases';
import { BY_F1 } from '../floor';
import { runCases } from '../run';
import { sharedCases } from '../shared';
import { readGroups, type Summary, summary } from '../summary';
import { share, table } from '../table';
import { readCases } from './batches';
import { calibrate, thresholdsOf } from './calibrate';
import { fitBoth, HELD_OUT, judgeHeldOut } from './heldOut';
import { TASKS, type Task } from './tasks';

/** The guide's own cases, labelled sentence by sentence: two halves by a hash of their ids. */
const GUIDE = ['s', 't'];
const WAYS = ['rules', 'model', 'both'] as const;
type Way = (typeof WAYS)[number];

const shared = readGroups(sharedCases());
const rows = LANGUAGES.flatMap(rowsOf);
const page = [
  '# What carries the judgement',
  '',
  '`npm run ways` writes this page. Whole cases judged by phrases and cues alone, by models alone, and by both; no model saw a sentence of these cases.',
  'F1 of the negative verdict of the four criteria on top, mean balanced accuracy of the others, share of situations and of reply pairs told rightly.',
  '`own`: whole cases of our own, written in one batch. `guide`: the cases of the coaching guide.',
  '',
  ...table(['cases', 'by', ...BY_F1, 'others', 'situation', 'pairs'], rows),
  '',
].join('\n');
writeFileSync(join(import.meta.dirname, 'WAYS.md'), page);
console.log(page);

function rowsOf(code: LanguageCode): string[][] {
  const engines = enginesOf(code);
  const sets: readonly (readonly [string, readonly LabelledCase[]])[] = [
    [
      'own',
      readCases(code)
        .filter(({ batch }) => batch === 'c')
        .map((item) => ({ ...item, lang: code })),
    ],
    ['guide', shared.get(code) ?? []],
  ];
  return sets
    .filter(([, cases]) => cases.length > 0)
    .flatMap(([name, cases]) =>
      WAYS.map((way) => {
        const coach = createCoach({
          languages: { ...asFunctions(bareLanguages), [code]: () => engines[way] },
          detect: detectLanguage,
        });
        return [
          `${code}, ${name} (${cases.length})`,
          way,
          ...figuresOf(summary(runCases(coach, cases))),
        ];
      }),
    );
}

function asFunctions(languages: Readonly<Record<LanguageCode, Language>>) {
  return Object.fromEntries(
    Object.entries(languages).map(([code, language]) => [code, () => language]),
  ) as Record<LanguageCode, () => Language>;
}

function enginesOf(code: LanguageCode): Record<Way, Language> {
  const language = bareLanguages[code];
  const [acts, situations] = TASKS.map((task) => modelsOf(task, language)) as [
    Record<'model' | 'both', LinearModel>,
    Record<'model' | 'both', LinearModel>,
  ];
  return {
    rules: language,
    model: {
      ...language,
      acts: Object.fromEntries(ACTS.map((id) => [id, { sure: [] }])) as unknown as Language['acts'],
      cues: Object.fromEntries(
        SITUATIONS.map((id) => [id, { sure: [] }]),
      ) as unknown as Language['cues'],
      actModel: acts.model,
      situationModel: situations.model,
    },
    both: { ...language, actModel: acts.both, situationModel: situations.both },
  };
}

function modelsOf(task: Task, language: Language): Record<'model' | 'both', LinearModel> {
  const texts = task.texts(language).filter(({ batch }) => !GUIDE.includes(batch));
  const held = texts.filter(({ batch }) => HELD_OUT.includes(batch));
  const fitted = fitBoth(
    task,
    texts.filter(({ batch }) => !HELD_OUT.includes(batch)),
    language,
  );
  const judged = judgeHeldOut(task, held, language, fitted);
  for (const way of ['model', 'both'] as const) {
    const model = { ...fitted[way], bias: [...fitted[way].bias] };
    calibrate(
      model,
      task,
      language.code,
      thresholdsOf(task, judged, (item) => item[way]),
    );
    fitted[way] = model;
  }
  return fitted;
}

function figuresOf({ criteria, situation, ranking }: Summary): string[] {
  const others = CRITERIA.filter((id) => !BY_F1.includes(id))
    .map((id) => criteria[id].balancedAccuracy)
    .filter((value) => value !== null);
  const mean = others.reduce((sum, value) => sum + value, 0) / others.length;
  return [...BY_F1.map((id) => criteria[id].f1), mean, situation, ranking].map(share);
}
