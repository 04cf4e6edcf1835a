import type { Language } from '../../languages/types';
import type { Phrasebook } from '../acts/phrasebook';
import { createPhrasebook } from '../acts/phrasebook';
import type { Span } from '../report';
import type { Sentence } from '../text/token';

export type QuestionKind = 'when' | 'howMuch' | 'where' | 'who' | 'how' | 'why' | 'yesNo';

export interface MessageQuestion {
  span: Span;
  kind: QuestionKind;
  tokens: Sentence['tokens'];
}

type Mark = { rhetorical: true } | { rhetorical: false; kind: QuestionKind | 'asks' };

/** Finds the questions of a message one by one. */
export interface QuestionFinder {
  find(sentences: readonly Sentence[]): MessageQuestion[];
}

export function createQuestionFinder(language: Language): QuestionFinder {
  const book: Phrasebook<Mark> = createPhrasebook(marksOf(language), language.sets);
  return {
    find(sentences) {
      const found: MessageQuestion[] = [];
      for (const sentence of sentences) {
        const hits = book.find(sentence.tokens).map(({ key }) => key);
        const asks =
          sentence.text.includes('?') || hits.some((hit) => !hit.rhetorical && hit.kind === 'asks');
        if (!asks || hits.some((hit) => hit.rhetorical)) continue;
        const kind = hits.find((hit) => !hit.rhetorical && hit.kind !== 'asks');
        found.push({
          span: [sentence.start, sentence.end],
          kind: kind && !kind.rhetorical && kind.kind !== 'asks' ? kind.kind : 'yesNo',
          tokens: sentence.tokens,
        });
      }
      return found;
    },
  };
}

function* marksOf(language: Language): Iterable<readonly [Mark, string]> {
  for (const phrase of language.rhetorical) yield [{ rhetorical: true }, phrase];
  for (const phrase of language.cues.question.sure) {
    yield [{ rhetorical: false, kind: 'asks' }, phrase];
  }
  for (const [kind, phrases] of Object.entries(language.questions)) {
    for (const phrase of phrases) yield [{ rhetorical: false, kind: kind as QuestionKind }, phrase];
  }
}
