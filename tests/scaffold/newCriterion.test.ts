import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CRITERIA, LANGUAGES } from '../../lib/coach/vocabulary';
import { planCriterion, REGISTERS } from './planCriterion';

const ROOT = join(import.meta.dirname, '../..');

describe.each(['do', 'avoid'] as const)('a new criterion to %s', (kind) => {
  it('is written, registered last, and judges nothing yet', async () => {
    const copy = copyEngine();
    const load = <Module>(path: string): Promise<Module> =>
      import(/* @vite-ignore */ pathToFileURL(join(copy, 'lib/coach', path)).href);
    const { status, stdout, stderr } = run(copy, 'offersTea', kind);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('wrote lib/coach/criteria/offersTea.ts');

    const vocabulary = await load<{ CRITERIA: string[] }>('vocabulary.ts');
    expect(vocabulary.CRITERIA).toEqual([...CRITERIA, 'offersTea']);
    const { REASONS } = await load<{ REASONS: Record<string, string[]> }>('criteria/reasons.ts');
    expect(REASONS.offersTea).toEqual([]);
    const { criteria } = await load<{ criteria: Listed[] }>('criteria/index.ts');
    expect(criteria.map(({ id }) => id)).toEqual([...CRITERIA, 'offersTea']);
    const added = criteria.at(-1);
    expect(added?.kind).toBe(kind);
    const reading = { sentences: [], situation: { main: 'praise', also: [] } };
    expect(added?.check(reading)).toEqual({ verdict: 'na', sure: true, spans: [] });
  });

  it('leaves the words, the examples and the rest to people, in every language', () => {
    const left = planCriterion(registers(ROOT), 'offersTea', kind).left.join('\n');
    for (const code of LANGUAGES) {
      expect(left).toContain(`lib/i18n/${code}.ts`);
      expect(left).toContain(`lib/languages/${code}/examples.ts`);
      expect(left.includes(`lib/languages/${code}/starters.ts`)).toBe(kind === 'do');
    }
    expect(left).toContain('lib/i18n/sources.ts');
    expect(left).toContain('lib/coach/tone/nextStep.ts');
    expect(left.includes('components/checklist/arrange.ts')).toBe(kind === 'avoid');
  });
});

describe('an id that will not do', () => {
  it.each([
    ['thank', 'There is a criterion "thank" already.'],
    ['nobait', 'There is a criterion "noBait" already.'],
    ['brief', '"brief" is the name of a hint already.'],
    ['index', 'would clash'],
    ['new', 'would clash'],
    ['firstBroken', 'would clash'],
    ['OffersTea', 'is no id'],
    ['offers-tea', 'is no id'],
    ['../offersTea', 'is no id'],
    ['tea4two', 'is no id'],
    ['t', 'is no id'],
    ['', 'Say what to make'],
  ])('%j is refused, and nothing is written', (id, message) => {
    expect(() => planCriterion(registers(ROOT), id, 'do')).toThrow(message);
  });

  it.each([undefined, 'dont', 'DO'])(
    'the kind %j is refused with the right way to say it',
    (kind) => {
      expect(() => planCriterion(registers(ROOT), 'offersTea', kind)).toThrow(
        'npm run new:criterion -- myId do',
      );
    },
  );

  it('ends the command with a message, a status of 1 and every file as it was', () => {
    const copy = copyEngine();
    const { status, stdout, stderr } = run(copy, 'thank', 'do');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.trim()).toBe('There is a criterion "thank" already.');
    expect(registers(copy)).toEqual(registers(ROOT));
  });

  it('a second time is refused', () => {
    const { files } = planCriterion(registers(ROOT), 'offersTea', 'do');
    const now = { ...registers(ROOT), vocabulary: files[REGISTERS.vocabulary] ?? '' };
    expect(() => planCriterion(now, 'offersTea', 'avoid')).toThrow('"offersTea" already');
  });
});

it('says which list it did not find', () => {
  const changed = { ...registers(ROOT), index: 'export const somethingElse = [];\n' };
  expect(() => planCriterion(changed, 'offersTea', 'do')).toThrow('The list criteria');
});

it('puts the import where the order of files wants it', () => {
  const { files } = planCriterion(registers(ROOT), 'brevity', 'do');
  const imports = (files[REGISTERS.index] ?? '').match(/from '\.\/\w+'/g) ?? [];
  expect(imports).toEqual([...imports].sort((a, b) => a.localeCompare(b, 'en')));
  expect(imports).toContain("from './brevity'");
});

interface Listed {
  id: string;
  kind: string;
  check(reading: unknown): unknown;
}

function registers(root: string) {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  return {
    vocabulary: read(REGISTERS.vocabulary),
    reasons: read(REGISTERS.reasons),
    index: read(REGISTERS.index),
  };
}

/** A copy of the engine in a folder of its own. */
function copyEngine(): string {
  const copy = mkdtempSync(join(tmpdir(), 'takk-scaffold-'));
  cpSync(join(ROOT, 'lib/coach'), join(copy, 'lib/coach'), { recursive: true });
  onTestFinished(() => rmSync(copy, { recursive: true }));
  return copy;
}

/** The command itself, in a copy. */
function run(copy: string, ...args: string[]) {
  const script = join(ROOT, 'tests/scaffold/newCriterion.ts');
  const tsx = import.meta.resolve('tsx');
  return spawnSync(process.execPath, ['--import', tsx, script, ...args], {
    cwd: copy,
    encoding: 'utf8',
  });
}
