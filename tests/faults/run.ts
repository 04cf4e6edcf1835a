/**
 * Lets everything go wrong that is listed in `faults.ts`, on pages with the sites' real editors:
 * `npm run -s faults -- [--json] [--chromium | --firefox] [part of a name …]`.
 * Ends with 1 unless typing, sending and the sidebar survive all of it.
 */
import { faults } from './faults';
import { places, startRounds } from './rounds';
import type { BrowserName } from './stage';

interface Row {
  fault: string;
  site: string;
  browser: BrowserName;
  /** `survived`, why it is not tried, or what went wrong. */
  result: string;
  /** From the last key until the sidebar was right (ms). */
  recovery?: number;
}

const SURVIVED = 'survived';
const NOT_TRIED = 'not tried: ';

const flags = process.argv.slice(2);
const parts = flags.filter((flag) => !flag.startsWith('--'));
const browsers = (['chromium', 'firefox'] as const).filter(
  (name) =>
    flags.includes(`--${name}`) || !flags.some((flag) => /^--(chromium|firefox)$/.test(flag)),
);
const chosen = faults.filter(
  ({ id }) => parts.length === 0 || parts.some((part) => id.includes(part)),
);

async function runIn(browser: BrowserName): Promise<Row[]> {
  const rows: Row[] = [];
  const rounds = startRounds(browser);
  for (const fault of chosen) {
    for (const place of places) {
      const row: Row = { fault: fault.id, site: place.surface.site, browser, result: SURVIVED };
      if (browser === 'firefox' && fault.notInFirefox) row.result = NOT_TRIED + fault.notInFirefox;
      else {
        await rounds.run(fault, place).then(
          (recovery) => Object.assign(row, { recovery }),
          (error: unknown) => Object.assign(row, { result: String(error) }),
        );
      }
      rows.push(row);
      console.error(`${browser} ${row.fault} ${row.site}: ${row.result}`);
    }
  }
  await rounds.end();
  return rows;
}

const rows: Row[] = [];
for (const browser of browsers) rows.push(...(await runIn(browser)));
const tried = rows.filter(({ result }) => !result.startsWith(NOT_TRIED));
const survived = tried.filter(({ result }) => result === SURVIVED);
if (!flags.includes('--json')) console.table(rows);
console.log(JSON.stringify({ faults: tried.length, survived: survived.length }));
process.exitCode = tried.length > 0 && survived.length === tried.length ? 0 : 1;
