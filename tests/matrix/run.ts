/**
 * Every place to reply, in its languages and in both browsers: is it read, are its words
 * underlined, does a phrase arrive, is a poor reply held, and does it go out?
 * `npm run -s matrix -- [--json] [--docs] [--chromium | --firefox] [part of a surface's id …]`.
 * `--docs` writes `MATRIX.md`. Ends with 1 unless every cell is green, or marked with a reason.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserName, STEPS } from './cell';
import { failuresOf, type Visited, visitAll } from './matrix';
import { rows } from './rows';
import { asMarkdown, asText } from './table';

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

const flags = process.argv.slice(2);
const parts = flags.filter((flag) => !flag.startsWith('--'));
const named = BROWSERS.filter((name) => flags.includes(`--${name}`));
const browsers = named.length > 0 ? named : BROWSERS;
if (flags.includes('--docs') && (browsers !== BROWSERS || parts.length > 0)) {
  throw new Error('--docs shows all places and both browsers');
}
const chosen = rows.filter(
  ({ surface: { id } }) => parts.length === 0 || parts.some((part) => id.includes(part)),
);

function tell(visited: Visited): void {
  for (const line of failuresOf(visited)) console.error(line);
}

const all = (await Promise.all(browsers.map((browser) => visitAll(browser, chosen, tell)))).flat();
const cells = all.flatMap((visited) => STEPS.map((step) => visited.cells[step]));
const count = (state: string) => cells.filter((cell) => cell.state === state).length;
const sums = {
  cells: cells.length,
  green: count('green'),
  marked: count('marked'),
  surfaces: new Set(chosen.map(({ surface }) => surface.id)).size,
};
if (flags.includes('--docs')) {
  writeFileSync(join(import.meta.dirname, 'MATRIX.md'), asMarkdown(all));
}
if (!flags.includes('--json')) console.log(asText(all));
console.log(JSON.stringify(sums));
process.exitCode = sums.cells > 0 && sums.green + sums.marked === sums.cells ? 0 : 1;
