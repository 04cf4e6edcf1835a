/** `npm run -s evaluate -- FILE… [--json] [--misses]`: labelled cases through the engine. */

import { CRITERIA } from '../../lib/coach/vocabulary';
import { createEngine } from '../../lib/engine';
import { type LabelledCase, readCases } from './cases';
import { balancedAccuracy, f1, falseAlarms, precision, recall } from './measures';
import { type Outcome, runCases } from './run';

const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('--'));
const cases = files.flatMap((file) => readCases(file).map((item) => ({ ...item, file })));
const groups = groupBy(cases);
const coach = createEngine();
const results = [...groups].map(([name, group]) => ({ name, ...runCases(coach, group) }));

if (args.includes('--json')) {
  process.stdout.write(
    `${JSON.stringify(Object.fromEntries(results.map((r) => [r.name, summary(r)])))}\n`,
  );
} else {
  for (const result of results) print(result);
}

function groupBy<T extends LabelledCase & { file: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = groupOf(item, item.file);
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  return groups;
}

/** Real replies are a set of their own beside the language's written cases. */
function groupOf(item: LabelledCase, file: string): string {
  return /real/.test(file) ? `${item.lang}-real` : item.lang;
}

function summary(outcome: Outcome) {
  return {
    cases: outcome.cases,
    situation: outcome.situationsRight / Math.max(1, outcome.cases),
    ranking: outcome.pairs ? outcome.pairsRight / outcome.pairs : null,
    rankingShorter: outcome.shortPairs ? outcome.shortPairsRight / outcome.shortPairs : null,
    criteria: Object.fromEntries(
      CRITERIA.map((id) => {
        const counts = outcome.counts[id];
        return [
          id,
          {
            precision: precision(counts),
            recall: recall(counts),
            f1: f1(counts),
            balancedAccuracy: balancedAccuracy(counts),
            falseAlarms: falseAlarms(counts),
            ...counts,
          },
        ];
      }),
    ),
  };
}

function print(outcome: Outcome & { name: string }): void {
  const row = (label: string, ...cells: (number | null)[]) =>
    console.log(
      label.padEnd(14),
      ...cells.map((cell) => (cell === null ? '   –' : cell.toFixed(2)).padStart(6)),
    );
  const s = summary(outcome);
  console.log(`\n${outcome.name}: ${outcome.cases} cases`);
  row('situation', s.situation);
  row('ranking', s.ranking, s.rankingShorter);
  console.log(''.padEnd(14), '  prec', '   rec', '    f1', ' balac', ' alarm', '  pos', '  neg');
  for (const id of CRITERIA) {
    const c = outcome.counts[id];
    row(
      id,
      precision(c),
      recall(c),
      f1(c),
      balancedAccuracy(c),
      falseAlarms(c),
      c.truePositive + c.falseNegative,
      c.falsePositive + c.trueNegative,
    );
  }
  if (!args.includes('--misses')) return;
  for (const miss of outcome.misses) {
    console.log(`- ${miss.id} ${miss.what}: ${miss.expected}, got ${miss.got}\n    ${miss.text}`);
  }
}
