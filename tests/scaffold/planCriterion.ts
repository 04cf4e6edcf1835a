export type Kind = 'do' | 'avoid';

/** The files that know every criterion, by their path from the root of the project. */
export const REGISTERS = {
  vocabulary: 'lib/coach/vocabulary.ts',
  reasons: 'lib/coach/criteria/reasons.ts',
  index: 'lib/coach/criteria/index.ts',
} as const;
export type Registers = Readonly<Record<keyof typeof REGISTERS, string>>;

export interface Plan {
  /** What each file will hold, by path. */
  files: Readonly<Record<string, string>>;
  /** What no tool can do: one line each. */
  left: readonly string[];
}

/** Names that a criterion's file or its one export cannot have. */
const TAKEN = new Set(
  (
    'avoid checkall criteria criterion firstbroken index reasons evidenceFor isPureAbuse ' +
    'arguments await break case catch class const continue debugger default delete do else enum ' +
    'eval export extends false finally for function if implements import in instanceof interface ' +
    'let new null package private protected public return static super switch this throw true try ' +
    'typeof undefined var void while with yield'
  )
    .toLowerCase()
    .split(' '),
);

/**
 * Plans a new criterion; touches nothing.
 * @param now what the registers hold now
 * @throws Error with a message for people when the id, the kind or a register will not do
 */
export function planCriterion(
  now: Registers,
  id: string | undefined,
  kind: string | undefined,
): Plan {
  if (!id || !isKind(kind)) {
    throw new Error(
      'Say what to make: npm run new:criterion -- myId do   (or: avoid). "do" is a thing to do, "avoid" one to leave out.',
    );
  }
  refuseBadId(id, now);
  return {
    files: {
      [`lib/coach/criteria/${id}.ts`]: kind === 'do' ? doTemplate(id) : avoidTemplate(id),
      [REGISTERS.vocabulary]: append(now.vocabulary, 'CRITERIA', /\n\] as const;/, `  '${id}',`),
      [REGISTERS.reasons]: append(now.reasons, 'REASONS', /\n\} as const/, `  ${id}: [],`),
      [REGISTERS.index]: append(withImport(now.index, id), 'criteria', /\n\];/, `  ${id},`),
    },
    left: whatIsLeft(id, kind, listIn(now.vocabulary, 'LANGUAGES')),
  };
}

function isKind(kind: string | undefined): kind is Kind {
  return kind === 'do' || kind === 'avoid';
}

function refuseBadId(id: string, { vocabulary }: Registers): void {
  if (!/^[a-z][a-zA-Z]{1,29}$/.test(id)) {
    throw new Error(
      `"${id}" is no id: 2 to 30 letters from a to z, the first one small, as in "thank" or "noHardSell".`,
    );
  }
  const same = (other: string) => other.toLowerCase() === id.toLowerCase();
  const criterion = listIn(vocabulary, 'CRITERIA').find(same);
  if (criterion) throw new Error(`There is a criterion "${criterion}" already.`);
  const hint = listIn(vocabulary, 'HINTS').find(same);
  if (hint) throw new Error(`"${hint}" is the name of a hint already.`);
  if (TAKEN.has(id.toLowerCase())) {
    throw new Error(`"${id}" would clash with a word or a file that the code needs itself.`);
  }
}

/** The words of a list of the vocabulary. */
function listIn(vocabulary: string, name: string): string[] {
  const list = new RegExp(`export const ${name} = \\[([^\\]]*)\\]`).exec(vocabulary)?.[1];
  if (list === undefined) throw new Error(`${REGISTERS.vocabulary} has no list ${name}.`);
  return [...list.matchAll(/'([^']+)'/g)].map(([, word = '']) => word);
}

/** Adds a line at the end of a list, before what closes it. */
function append(text: string, name: string, close: RegExp, line: string): string {
  const start = text.search(new RegExp(`^export const ${name}\\b`, 'm'));
  const end = start < 0 ? -1 : text.slice(start).search(close);
  if (end < 0)
    throw new Error(`The list ${name} is not where it was: add the line "${line}" by hand.`);
  return `${text.slice(0, start + end)}\n${line}${text.slice(start + end)}`;
}

/** Imports stand in the order of their files. */
function withImport(index: string, id: string): string {
  const lines = index.split('\n');
  const before = (path: string) => path.localeCompare(id, 'en') > 0;
  const at = lines.findIndex((line) => {
    const path = /^import .* from '\.\/(\w+)';$/.exec(line)?.[1];
    return line.trim() === '' || (path !== undefined && before(path));
  });
  lines.splice(Math.max(0, at), 0, `import { ${id} } from './${id}';`);
  return lines.join('\n');
}

function doTemplate(id: string): string {
  return `import { evidenceFor, isPureAbuse } from '../reading';
import type { ActId } from '../vocabulary';
import { type Criterion, NOT_APPLICABLE } from './criterion';

/** The acts that do it, of \`ACTS\` in \`coach/vocabulary.ts\`. While there is none, nothing is judged. */
const DOES: readonly ActId[] = [];

/** One sentence: what a reply that meets this does. */
export const ${id}: Criterion = {
  id: '${id}',
  kind: 'do',
  check(reading) {
    // Where does it apply? \`isIn(reading.situation, 'complaint')\` narrows it.
    if (DOES.length === 0 || isPureAbuse(reading.situation)) return NOT_APPLICABLE;
    const found = evidenceFor(reading, ...DOES);
    return {
      verdict: found.present ? 'met' : 'missing',
      sure: found.sure,
      spans: found.present ? found.spans : [],
    };
  },
};
`;
}

function avoidTemplate(id: string): string {
  return `import type { ActId } from '../vocabulary';
import { type Criterion, NOT_APPLICABLE } from './criterion';
import { firstBroken } from './firstBroken';

/**
 * The acts that break it, of \`ACTS\` in \`coach/vocabulary.ts\`, each with one of \`REASONS.${id}\`.
 * While there is none, nothing is judged.
 */
const BREAKS: readonly (readonly [ActId, string])[] = [];

/** One sentence: what a reply that meets this leaves out. */
export const ${id}: Criterion = {
  id: '${id}',
  kind: 'avoid',
  check: (reading) => (BREAKS.length === 0 ? NOT_APPLICABLE : firstBroken(reading, BREAKS)),
};
`;
}

function whatIsLeft(id: string, kind: Kind, languages: readonly string[]): string[] {
  const each = (path: (code: string) => string) => languages.map(path).join(', ');
  const starters =
    kind === 'do'
      ? [
          `phrases to start from, one to three: ${each((code) => `lib/languages/${code}/starters.ts`)}`,
        ]
      : [`its id in TO_AVOID: components/checklist/arrange.ts`];
  return [
    `the acts that decide it: lib/coach/criteria/${id}.ts`,
    `a name for each way to fail, where there is more than one: ${REGISTERS.reasons}`,
    `its title, question, step, why and reasons: ${each((code) => `lib/i18n/${code}.ts`)}`,
    `the work that it rests on: lib/i18n/sources.ts`,
    `its place among the things to do next: lib/coach/tone/nextStep.ts`,
    `an example, good and bad: ${each((code) => `lib/languages/${code}/examples.ts`)}`,
    ...starters,
  ];
}
