import { CRITERIA } from '../../lib/coach/vocabulary';
import type { Outcome } from './run';
import { summary } from './summary';

/** One set of cases as a table for the terminal. */
export function printOutcome(name: string, outcome: Outcome, misses: boolean): void {
  const s = summary(outcome);
  console.log(`\n${name}: ${s.cases} cases`);
  row('situation', s.situation);
  row('ranking', s.ranking, s.rankingShorter);
  console.log(''.padEnd(14), '  prec', '   rec', '    f1', ' balac', ' alarm', '  pos', '  neg');
  for (const id of CRITERIA) {
    const c = s.criteria[id];
    row(
      id,
      c.precision,
      c.recall,
      c.f1,
      c.balancedAccuracy,
      c.falseAlarms,
      c.truePositive + c.falseNegative,
      c.falsePositive + c.trueNegative,
    );
  }
  if (!misses) return;
  for (const miss of outcome.misses) {
    console.log(`- ${miss.id} ${miss.what}: ${miss.expected}, got ${miss.got}\n    ${miss.text}`);
  }
}

function row(label: string, ...cells: (number | null)[]): void {
  console.log(
    label.padEnd(14),
    ...cells.map((cell) => (cell === null ? '   –' : cell.toFixed(2)).padStart(6)),
  );
}
