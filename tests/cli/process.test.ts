import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Two processes share the machine with the other tests (ms). */
const LIMIT = 60_000;

function run(input: string) {
  const args = ['--import', 'tsx', 'lib/cli/coach.ts'];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  const lines = (text: string) => text.split('\n').filter((line) => line !== '');
  return { out: lines(stdout), errors: lines(stderr), status };
}

describe('npm run coach', () => {
  it('judges good lines, names bad ones, and ends with 1', { timeout: LIMIT }, () => {
    const { out, errors, status } = run(
      [
        '{"id":"a","draft":"Thank you for telling us."}',
        'nonsense',
        '',
        '{"id":"b"}',
        '{"id":"c","draft":"I am sorry about the cake."}\r',
      ].join('\n'),
    );
    expect(out.map((line) => JSON.parse(line).id)).toEqual(['a', 'c']);
    expect(errors.map((line) => JSON.parse(line))).toEqual([
      { line: 2, error: expect.stringMatching(/JSON/) },
      { line: 4, error: expect.stringMatching(/draft/) },
    ]);
    expect(status).toBe(1);
  });

  it('ends with 0 when every line is good', { timeout: LIMIT }, () => {
    const { out, errors, status } = run('{"id":"a","draft":"Thank you for telling us."}\n');
    expect(out).toHaveLength(1);
    expect(errors).toEqual([]);
    expect(status).toBe(0);
  });
});
