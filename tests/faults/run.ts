/**
 * Lets everything go wrong that is listed in `faults.ts`, on pages with the sites' real editors:
 * `npm run -s faults -- [--json] [--chromium | --firefox] [part of a name …]`.
 * Ends with 1 unless typing, sending and the sidebar survive all of it.
 */
import { type Replies, replies } from '../e2e/replies';
import { endure } from './endure';
import type { Fault } from './fault';
import { faults } from './faults';
import { type BrowserName, type Stage, startStage } from './stage';

interface Row {
  fault: string;
  site: string;
  browser: BrowserName;
  /** `survived`, why it is not tried, or what went wrong. */
  result: string;
}

const SURVIVED = 'survived';
const PLACES = replies.filter(({ surface }) => surface.site !== 'linkedin');

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
  let stage: Stage | null = null;
  const leave = async () => {
    await stage?.close();
    stage = null;
  };
  for (const fault of chosen) {
    for (const place of PLACES) {
      const row = (result: string) => {
        rows.push({ fault: fault.id, site: place.surface.site, browser, result });
        console.error(`${browser} ${fault.id} ${place.surface.site}: ${result}`);
      };
      if (browser === 'firefox' && fault.notInFirefox) {
        row(`not tried: ${fault.notInFirefox}`);
        continue;
      }
      stage ??= await startStage(browser);
      const failure = await attempt(stage, fault, place);
      row(failure ?? SURVIVED);
      if (failure || fault.ruins) await leave();
    }
  }
  await leave();
  return rows;
}

function attempt(stage: Stage, fault: Fault, place: Replies): Promise<string | null> {
  return endure(stage, fault, place).then(
    () => null,
    (error: unknown) => String(error),
  );
}

const rows: Row[] = [];
for (const browser of browsers) rows.push(...(await runIn(browser)));
const tried = rows.filter(({ result }) => !result.startsWith('not tried'));
const survived = tried.filter(({ result }) => result === SURVIVED);
if (!flags.includes('--json')) console.table(rows);
console.log(JSON.stringify({ faults: tried.length, survived: survived.length }));
process.exitCode = tried.length > 0 && survived.length === tried.length ? 0 : 1;
