import type { Language } from '../../languages/types';
import type { Phrasebook, PhraseHit } from '../acts/phrasebook';
import { createPhrasebook } from '../acts/phrasebook';
import type { Span } from '../report';
import { contentStems } from '../text/overlap';
import { type Sentence, spanOf } from '../text/token';

export type QuestionKind = 'when' | 'howMuch' | 'where' | 'who' | 'how' | 'why' | 'yesNo';

export interface MessageQuestion {
  span: Span;
  kind: QuestionKind;
  /** Stems of its words with content. */
  stems: ReadonlySet<string>;
}

type Mark = 'rhetorical' | 'asks' | QuestionKind;

/** Finds the questions of a message one by one. */
export interface QuestionFinder {
  find(sentences: readonly Sentence[]): MessageQuestion[];
}

/** Words between two question words of one question ("how long would it take to …"), at most. */
const APART = 3;

export function createQuestionFinder(language: Language): QuestionFinder {
  const book: Phrasebook<Mark> = createPhrasebook(marksOf(language), language.sets);
  const joins = new Set(language.words.joins);
  return {
    find: (sentences) =>
      sentences.flatMap((sentence) => {
        const hits = book.find(sentence.tokens);
        const has = (mark: Mark): boolean => hits.some(({ key }) => key === mark);
        if (has('rhetorical') || !(sentence.text.includes('?') || has('asks'))) return [];
        return piecesOf(sentence, hits, joins).map(({ from, to, kind }) => ({
          span: spanOf(sentence.tokens, from, to),
          kind,
          stems: contentStems(sentence.tokens.slice(from, to), language),
        }));
      }),
  };
}

interface Piece {
  from: number;
  to: number;
  kind: QuestionKind;
}

/** One sentence may ask twice: "Do you do day passes, and what do they cost?" */
function piecesOf(
  { tokens }: Sentence,
  hits: readonly PhraseHit<Mark>[],
  joins: ReadonlySet<string>,
): Piece[] {
  const kinds = hits
    .filter((hit): hit is PhraseHit<QuestionKind> => hit.key !== 'asks' && hit.key !== 'rhetorical')
    .sort((a, b) => a.from - b.from || Number(a.key === 'yesNo') - Number(b.key === 'yesNo'));
  const pieces: Piece[] = [];
  for (const { from, key } of kinds) {
    const last = pieces.at(-1);
    const joined = tokens
      .slice(Math.max(0, from - 2), from)
      .some(({ norm, kind }) => joins.has(norm) || (kind === 'mark' && norm !== "'"));
    if (!last) pieces.push({ from: 0, to: tokens.length, kind: key });
    else if (from - last.from > APART && joined) {
      last.to = from;
      pieces.push({ from, to: tokens.length, kind: key });
    } else if (last.kind === 'yesNo' && key !== 'yesNo') last.kind = key;
  }
  return pieces.length > 0 ? pieces : [{ from: 0, to: tokens.length, kind: 'yesNo' }];
}

function* marksOf(language: Language): Iterable<readonly [Mark, string]> {
  for (const phrase of language.rhetorical) yield ['rhetorical', phrase];
  for (const phrase of language.cues.question.sure) yield ['asks', phrase];
  for (const [kind, phrases] of Object.entries(language.questions)) {
    for (const phrase of phrases) yield [kind as QuestionKind, phrase];
  }
}
