/** `npm run -s coach`: JSON lines in, JSON lines out, the same engine as in the browser. */
import { createInterface } from 'node:readline';
import { createEngine } from '../engine';
import { coachLine } from './coachLine';

const coach = createEngine();
let number = 0;
for await (const line of createInterface({
  input: process.stdin,
  crlfDelay: Number.POSITIVE_INFINITY,
})) {
  number++;
  if (line.trim() === '') continue;
  try {
    process.stdout.write(`${coachLine(coach, line)}\n`);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${JSON.stringify({ line: number, error: message })}\n`);
    process.exitCode = 1;
  }
}
