/**
 * `npm run -s evaluate -- FILE… [--json] [--misses]`: labelled cases through the engine.
 * Without a FILE: all the cases and ratings beside the project, and the peers on the same ratings;
 * `RESULTS.md` is written anew when all of them are there.
 */

import { writeFileSync } from 'node:fs';
import { createEngine } from '../../lib/engine';
import { printOutcome } from './print';
import { resultsPage } from './results';
import { runCases } from './run';
import { SHARED, sharedCases } from './shared';
import { readGroups, summary } from './summary';
import { ratingsAreThere, readRatings } from './tone/ratings';
import { judgeTone, printTone } from './tone/table';

const RESULTS = 'tests/evaluation/RESULTS.md';

const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith('--'));
const whole = named.length === 0;
const json = args.includes('--json');
const files = whole ? sharedCases() : named;
const coach = createEngine();
const results = [...readGroups(files)].map(([name, cases]) => ({
  name,
  outcome: runCases(coach, cases),
}));

if (!json) {
  for (const { name, outcome } of results) printOutcome(name, outcome, args.includes('--misses'));
}
const figures = results.map(({ name, outcome }) => ({ name, figures: summary(outcome) }));
const tone = whole && ratingsAreThere() ? await judgeTone(coach, readRatings()) : null;
if (tone && !json) printTone(tone);
if (json) {
  const byName = Object.fromEntries(figures.map(({ name, figures }) => [name, figures]));
  process.stdout.write(`${JSON.stringify(tone ? { ...byName, tone } : byName)}\n`);
}
if (whole) {
  const page = tone ? resultsPage(figures, tone) : null;
  if (page) writeFileSync(RESULTS, page);
  console.error(
    page
      ? `${RESULTS} is written anew.`
      : `${RESULTS} stays as it is: not all cases and ratings are in ${SHARED}.`,
  );
}
