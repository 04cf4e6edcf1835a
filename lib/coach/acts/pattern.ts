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
 * A phrase is written out into flat sequences once; matching never backtracks beyond the gaps,
 * which are bounded, so its time is bounded for every text.
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
  | { kind: 'start' }
  | { kind: 'end' };

export type Sequence = readonly Step[];

/** More than this many sequences from one phrase is a mistake in the phrase. */
const MOST_SEQUENCES = 400;

/**
 * Writes a phrase out.
 * @throws RangeError naming the phrase, when it uses an unknown set, is not closed or is too wide
 */
export function compilePattern(phrase: string, sets: Sets): Sequence[] {
  const parser = { source: phrase, at: 0, sets };
  const sequences = parseSequence(parser);
  if (parser.at < phrase.length) throw new RangeError(`unopened ")" in phrase: ${phrase}`);
  if (sequences.length > MOST_SEQUENCES) throw new RangeError(`phrase too wide: ${phrase}`);
  for (const sequence of sequences) {
    if (sequence.length === 0) throw new RangeError(`phrase can be empty: ${phrase}`);
  }
  return sequences;
}

interface Parser {
  readonly source: string;
  at: number;
  readonly sets: Sets;
}

function parseSequence(parser: Parser): Step[][] {
  let out: Step[][] = [[]];
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
      out = out.flatMap((head) => options.map((tail) => [...head, ...tail]));
      if (out.length > MOST_SEQUENCES) throw new RangeError(`phrase too wide: ${parser.source}`);
    }
  }
  return out;
}

function parseGroup(parser: Parser): Step[][] {
  const options: Step[][] = [];
  do {
    parser.at++;
    options.push(...parseSequence(parser));
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
    members.flatMap((member) => parseSequence({ source: member, at: 0, sets: parser.sets })),
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
  return matchFrom(sequence, 0, tokens, at);
}

function matchFrom(
  sequence: Sequence,
  index: number,
  tokens: readonly Token[],
  at: number,
): number {
  const step = sequence[index];
  if (step === undefined) return at;
  if (step.kind === 'start') {
    return onlyMarks(tokens, 0, at) ? matchFrom(sequence, index + 1, tokens, at) : -1;
  }
  if (step.kind === 'end') {
    return onlyMarks(tokens, at, tokens.length) ? matchFrom(sequence, index + 1, tokens, at) : -1;
  }
  if (step.kind === 'gap') {
    for (let skip = 0; skip <= step.max && at + skip <= tokens.length; skip++) {
      const end = matchFrom(sequence, index + 1, tokens, at + skip);
      if (end >= 0) return end;
    }
    return -1;
  }
  const token = tokens[at];
  return token && fits(step, token) ? matchFrom(sequence, index + 1, tokens, at + 1) : -1;
}

function fits(step: Exclude<Step, { kind: 'gap' | 'start' | 'end' }>, token: Token): boolean {
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

function onlyMarks(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const kind = tokens[i]?.kind;
    if (kind !== 'mark' && kind !== 'emoji' && kind !== 'mention') return false;
  }
  return true;
}
