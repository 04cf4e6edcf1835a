import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** Time that the thread really worked: other programs on the machine do not count. */
  tdur?: number;
  args: { data?: { url?: string; type?: string } };
}

/** What the main thread of one page did. */
export interface Trace {
  events: readonly TraceEvent[];
}

const MARK = 'cost';

/** Watches the page's main thread while something is done in it. */
export async function trace(page: Page, work: () => Promise<unknown>): Promise<Trace> {
  await page.tracing.start({
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'],
  });
  await page.evaluate((name) => performance.mark(name), MARK);
  await work();
  const written = new TextDecoder().decode(await page.tracing.stop());
  const { traceEvents } = JSON.parse(written) as { traceEvents: TraceEvent[] };
  const mark = traceEvents.find(({ name }) => name === MARK);
  if (!mark) throw new Error('the trace has nothing of the page');
  const { pid, tid } = mark;
  const events = traceEvents.filter((event) => event.pid === pid && event.tid === tid);
  return { events: events.toSorted((a, b) => a.ts - b.ts) };
}

/** When each key went down. */
export const keysOf = ({ events }: Trace): number[] =>
  events
    .filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown')
    .map(({ ts }) => ts);

/** Calls into scripts of an extension, with all that they had the browser do. */
export const callsOf = ({ events }: Trace): TraceEvent[] =>
  outermost(
    events.filter(
      ({ name, args }) =>
        /^(FunctionCall|EvaluateScript|v8\.)/.test(name) &&
        args.data?.url?.startsWith('chrome-extension://'),
    ),
  );

export const tasksOf = ({ events }: Trace): TraceEvent[] =>
  outermost(events.filter(({ name }) => name === 'RunTask'));

/** Milliseconds of work. */
export const timeOf = (events: readonly TraceEvent[]): number =>
  events.reduce((sum, { tdur, dur }) => sum + (tdur ?? dur ?? 0), 0) / 1000;

/** The work between one moment and the next; the last part ends with the trace. */
export function between(starts: readonly number[], events: readonly TraceEvent[]): number[] {
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    return timeOf(events.filter(({ ts }) => ts >= start && ts < end));
  });
}

/** What runs inside something else that is counted is not counted again. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = 0;
  return events.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}

export const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
