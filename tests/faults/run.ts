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
  /** From the last key until the sidebar was right (ms). */
  recovery?: number;
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
      const row = (result: string, recovery?: number) => {
        const { site } = place.surface;
        rows.push({ fault: fault.id, site, browser, result, ...(recovery && { recovery }) });
        console.error(`${browser} ${fault.id} ${place.surface.site}: ${result}`);
      };
      if (browser === 'firefox' && fault.notInFirefox) {
        row(`not tried: ${fault.notInFirefox}`);
        continue;
      }
      stage ??= await startStage(browser);
      const outcome = await attempt(stage, fault, place);
      if (typeof outcome === 'number') row(SURVIVED, outcome);
      else row(outcome);
      if (typeof outcome === 'string' || fault.ruins) await leave();
    }
  }
  await leave();
  return rows;
}

/** How long the sidebar took, or what went wrong. */
function attempt(stage: Stage, fault: Fault, place: Replies): Promise<number | string> {
  return endure(stage, fault, place).catch((error: unknown) => String(error));
}

const rows: Row[] = [];
for (const browser of browsers) rows.push(...(await runIn(browser)));
const tried = rows.filter(({ result }) => !result.startsWith('not tried'));
const survived = tried.filter(({ result }) => result === SURVIVED);
if (!flags.includes('--json')) console.table(rows);
console.log(JSON.stringify({ faults: tried.length, survived: survived.length }));
process.exitCode = tried.length > 0 && survived.length === tried.length ? 0 : 1;
