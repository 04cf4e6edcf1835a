/** `npm run new:criterion -- myId do|avoid`: writes and registers a criterion, and says what is left to do. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { planCriterion, REGISTERS } from './planCriterion';

const read = (path: string) => readFileSync(join(process.cwd(), path), 'utf8');
const [id, kind] = process.argv.slice(2);

try {
  const { files, left } = planCriterion(
    {
      vocabulary: read(REGISTERS.vocabulary),
      reasons: read(REGISTERS.reasons),
      index: read(REGISTERS.index),
    },
    id,
    kind,
  );
  for (const [path, text] of Object.entries(files)) {
    writeFileSync(join(process.cwd(), path), text);
    console.log(`wrote ${path}`);
  }
  console.log(`\nLeft to do:\n${left.map((line) => `- ${line}`).join('\n')}`);
  console.log('\n`npx tsc --noEmit` names the places that are still empty.');
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
