import type { Token } from '../text/token';

/**
 * Phrases are data in a small notation, matched over tokens:
 *
 *     thank you          words, in normal form ("we are" also finds "we're")
 *     (thanks|thank you) one of several; an alternative may be of several words
 *     so?                optional; also after a group
 *     appreciat*         a word that begins so; *fout: that ends so
 *     @us                a named list of the language (`sets`)
 *     #Verb              a grammar tag of the language's analysis
 *     _                  any one word;  ..  up to three tokens;  ...  up to seven
 *     ¿                  a question mark, alone or among other marks
 *     ^ $                start and end of the sentence (end: only marks and emoji may follow)
 *
 * Gaps are bounded and groups cannot repeat, so matching ends soon on every text.
 */
export type Sets = Readonly<Record<string, readonly string[]>>;

type Step =
  | { kind: 'words'; words: ReadonlySet<string> }
  | { kind: 'prefix'; prefix: string }
  | { kind: 'suffix'; suffix: string }
  | { kind: 'tag'; tag: string }
  | { kind: 'any' }
  | { kind: 'asks' }
  | { kind: 'gap'; max: number }
  | { kind: 'group'; options: readonly Sequence[] }
  | { kind: 'start' }
  | { kind: 'end' };

export type Sequence = readonly Step[];

/**
 * Reads a phrase.
 * @throws RangeError naming the phrase, when it uses an unknown set, is not closed or can be empty
 */
export function compilePattern(phrase: string, sets: Sets): Sequence {
  const parser = { source: phrase, at: 0, sets };
  const sequence = parseSequence(parser);
  if (parser.at < phrase.length) throw new RangeError(`unopened ")" in phrase: ${phrase}`);
  if (sequence.every(canBeEmpty)) throw new RangeError(`phrase can be empty: ${phrase}`);
  return sequence;
}

function canBeEmpty(step: Step): boolean {
  switch (step.kind) {
    case 'gap':
    case 'start':
    case 'end':
      return true;
    case 'group':
      return step.options.some((option) => option.every(canBeEmpty));
    default:
      return false;
  }
}

/** The words that a match can begin with; null where it can begin with anything else too. */
export function firstWords(sequence: Sequence): ReadonlySet<string> | null {
  const words = new Set<string>();
  return beginsWith(sequence, words) === 'word' ? words : null;
}

/**
 * Collects the words that a sequence can begin with.
 * @returns `word` when it must begin with one of them, `empty` when it may also be passed over,
 *   `anything` when no list of words can tell
 */
function beginsWith(sequence: Sequence, words: Set<string>): 'word' | 'empty' | 'anything' {
  for (const step of sequence) {
    if (step.kind === 'start') continue;
    if (step.kind === 'words') {
      for (const word of step.words) words.add(word);
      return 'word';
    }
    if (step.kind !== 'group') return 'anything';
    const ways = step.options.map((option) => beginsWith(option, words));
    if (ways.includes('anything')) return 'anything';
    if (!ways.includes('empty')) return 'word';
  }
  return 'empty';
}

interface Parser {
  readonly source: string;
  at: number;
  readonly sets: Sets;
}

function parseSequence(parser: Parser): Step[] {
  const steps: Step[] = [];
  while (parser.at < parser.source.length) {
    const char = parser.source[parser.at];
    if (char === ' ') {
      parser.at++;
    } else if (char === ')' || char === '|') {
      break;
    } else {
      const options = char === '(' ? parseGroup(parser) : parseWord(parser);
      if (parser.source[parser.at] === '?') {
        parser.at++;
        options.push([]);
      }
      const [only] = options;
      if (options.length === 1 && only) steps.push(...only);
      else steps.push({ kind: 'group', options });
    }
  }
  return steps;
}

function parseGroup(parser: Parser): Step[][] {
  const options: Step[][] = [];
  do {
    parser.at++;
    options.push(parseSequence(parser));
  } while (parser.source[parser.at] === '|');
  if (parser.source[parser.at] !== ')') throw new RangeError(`unclosed "(": ${parser.source}`);
  parser.at++;
  return mergeWords(options);
}

/** Alternatives of one plain word each become one step, so that long lists stay cheap. */
function mergeWords(options: Step[][]): Step[][] {
  const words = new Set<string>();
  const rest: Step[][] = [];
  for (const option of options) {
    const only = option.length === 1 ? option[0] : undefined;
    if (only?.kind === 'words') for (const word of only.words) words.add(word);
    else rest.push(option);
  }
  return words.size > 0 ? [[{ kind: 'words', words }], ...rest] : rest;
}

function parseWord(parser: Parser): Step[][] {
  const match = /[^ ()|?]+/y;
  match.lastIndex = parser.at;
  const word = match.exec(parser.source)?.[0] ?? '';
  if (word === '') throw new RangeError(`stray "?" in phrase: ${parser.source}`);
  parser.at += word.length;
  if (word.startsWith('@')) return setOptions(word.slice(1), parser);
  return [[stepOf(word)]];
}

function setOptions(name: string, parser: Parser): Step[][] {
  const members = parser.sets[name];
  if (!members) throw new RangeError(`unknown set "@${name}" in phrase: ${parser.source}`);
  return mergeWords(
    members.map((member) => parseSequence({ source: member, at: 0, sets: parser.sets })),
  );
}

function stepOf(word: string): Step {
  if (word === '_') return { kind: 'any' };
  if (word === '..') return { kind: 'gap', max: 3 };
  if (word === '...') return { kind: 'gap', max: 7 };
  if (word === '¿') return { kind: 'asks' };
  if (word === '^') return { kind: 'start' };
  if (word === '$') return { kind: 'end' };
  if (word.startsWith('#')) return { kind: 'tag', tag: word.slice(1) };
  if (word.length > 1 && word.endsWith('*')) return { kind: 'prefix', prefix: word.slice(0, -1) };
  if (word.length > 1 && word.startsWith('*')) return { kind: 'suffix', suffix: word.slice(1) };
  return { kind: 'words', words: new Set([word]) };
}

/** Where the sequence that begins at token `at` ends (exclusive); -1 when it does not match. */
export function matchAt(sequence: Sequence, tokens: readonly Token[], at: number): number {
  return matchFrom(sequence, 0, tokens, at, null);
}

/** What is still to come behind a group: kept as a chain, for functions are dear at every token. */
interface Rest {
  sequence: Sequence;
  index: number;
  then: Rest | null;
}

function matchFrom(
  sequence: Sequence,
  index: number,
  tokens: readonly Token[],
  at: number,
  then: Rest | null,
): number {
  const step = sequence[index];
  if (step === undefined) {
    return then ? matchFrom(then.sequence, then.index, tokens, at, then.then) : at;
  }
  switch (step.kind) {
    case 'start':
      return onlyMarks(tokens, 0, at) ? matchFrom(sequence, index + 1, tokens, at, then) : -1;
    case 'end':
      return onlyMarks(tokens, at, tokens.length)
        ? matchFrom(sequence, index + 1, tokens, at, then)
        : -1;
    case 'gap':
      for (let skip = 0; skip <= step.max && at + skip <= tokens.length; skip++) {
        const end = matchFrom(sequence, index + 1, tokens, at + skip, then);
        if (end >= 0) return end;
      }
      return -1;
    case 'group': {
      const rest = { sequence, index: index + 1, then };
      for (const option of step.options) {
        const end = matchFrom(option, 0, tokens, at, rest);
        if (end >= 0) return end;
      }
      return -1;
    }
    default: {
      const token = tokens[at];
      return token && fits(step, token) ? matchFrom(sequence, index + 1, tokens, at + 1, then) : -1;
    }
  }
}

function fits(
  step: Exclude<Step, { kind: 'gap' | 'group' | 'start' | 'end' }>,
  token: Token,
): boolean {
  switch (step.kind) {
    case 'words':
      return step.words.has(token.norm);
    case 'prefix':
      return token.kind === 'word' && token.norm.startsWith(step.prefix);
    case 'suffix':
      return token.kind === 'word' && token.norm.endsWith(step.suffix);
    case 'tag':
      return token.tags?.has(step.tag) ?? false;
    case 'any':
      return token.kind !== 'mark';
    case 'asks':
      return token.kind === 'mark' && token.text.includes('?');
  }
}

/** More marks than this before a start or behind an end are not looked through: time stays bounded. */
const MOST_MARKS = 8;

function onlyMarks(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > MOST_MARKS) return false;
  for (let i = from; i < to; i++) {
    const kind = tokens[i]?.kind;
    if (kind !== 'mark' && kind !== 'emoji' && kind !== 'mention') return false;
  }
  return true;
}
