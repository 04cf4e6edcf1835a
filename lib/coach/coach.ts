import type { Language } from '../languages/types';
import { type ActReader, createActReader } from './acts/reader';
import { structureActs } from './acts/structure';
import { checkAll } from './criteria/checkAll';
import { checkHints } from './hints';
import { answersOf } from './message/answered';
import { type DraftFacts, draftFacts } from './message/answerSigns';
import { pitchesInContext } from './message/pitchInContext';
import { createUnderstand, type Understand, type Understood } from './message/understand';
import { createPhraseFinder, type PhraseFinder } from './phraseFinder';
import type { Reading } from './reading';
import type { CoachOptions, Draft, FoundLanguage, Report, Situation } from './report';
import { blankQuotes } from './text/quotes';
import { nextStep } from './tone/nextStep';
import { NO_TONE, scoreTone } from './tone/score';
import { type LanguageCode, SITUATIONS } from './vocabulary';

/** Longer texts are judged by their beginning: nobody replies in more than this. */
export const LONGEST_TEXT = 50_000;

/** Below this many words there is no score. */
const FEWEST_WORDS = 3;

/** Names the language of a text; null for a text without words. */
export type Detect = (text: string) => FoundLanguage | null;

export interface CoachParts {
  languages: Readonly<Record<LanguageCode, () => Language>>;
  detect: Detect;
}

/** Judges one draft. The same input gives the same report. */
export type Coach = (draft: Draft, options?: CoachOptions) => Report;

interface Tools {
  language: Language;
  acts: ActReader;
  understand: Understand;
  phrases: PhraseFinder;
}

/**
 * The engine. A language is prepared when it is first met, and sentences that were judged
 * before are not judged again.
 */
export function createCoach(parts: CoachParts): Coach {
  const prepared = new Map<LanguageCode, Tools>();
  const toolsFor = (code: LanguageCode): Tools => {
    let tools = prepared.get(code);
    if (!tools) {
      tools = prepare(parts.languages[code]());
      prepared.set(code, tools);
    }
    return tools;
  };

  return (input, options = {}) => {
    const draft = input.draft.slice(0, LONGEST_TEXT);
    const text = input.message?.text.slice(0, LONGEST_TEXT) ?? '';
    const found = { message: parts.detect(text), draft: parts.detect(draft) };
    const spoken = found.draft?.supported ?? null;
    const heard = found.message?.supported ?? null;
    const messageTools = toolsFor(heard ?? spoken ?? 'en');
    // A text too short to tell, or none yet, is taken to be in the message's language.
    const code = spoken ?? (found.draft?.sure ? null : (heard ?? 'en'));
    const draftTools = toolsFor(code ?? 'en');

    const understood = text.trim() === '' ? null : messageTools.understand(text);
    const messageKnown = understood !== null && (heard !== null || !found.message?.sure);
    const blanked = blankQuotes(draft, text);
    const judged = draftTools.acts.read(blanked);
    const sentences = structureActs(judged, blanked);
    const tokens = sentences.flatMap((sentence) => sentence.tokens);
    const phrases = draftTools.phrases(tokens);
    const facts = draftFacts(sentences, phrases('time'), draftTools.language);
    const situation = messageKnown
      ? situationOf(understood, facts, options)
      : unknownSituation(options);
    const reading: Reading = {
      site: input.site,
      draft,
      sentences: messageKnown ? pitchesInContext(sentences, understood, facts) : sentences,
      tokens,
      message: understood && {
        author: input.message?.author ?? null,
        text,
        tokens: understood.tokens,
        stems: understood.stems,
      },
      situation,
      language: draftTools.language,
      found,
      options,
      phrases,
    };
    const words = tokens.filter(({ kind }) => kind === 'word').length;
    const reach =
      draft.trim() === ''
        ? 'empty'
        : code === null
          ? 'unsupported'
          : words < FEWEST_WORDS
            ? 'short'
            : 'judged';
    const checklist = checkAll(reading, reach);
    const hints = checkHints(reading, reach);
    const tone = reach === 'judged' ? scoreTone(reading, checklist) : NO_TONE;
    return {
      reach,
      language: found,
      situation,
      checklist,
      hints,
      tone,
      next: nextStep(checklist, tone),
    };
  };
}

function prepare(language: Language): Tools {
  const acts = createActReader(language);
  return {
    language,
    acts,
    understand: createUnderstand(language, acts),
    phrases: createPhraseFinder(language),
  };
}

function situationOf(
  { questions, kind }: Understood,
  facts: DraftFacts,
  options: CoachOptions,
): Situation {
  const answered = answersOf(questions, facts);
  const corrected = options.situation !== undefined && options.situation !== kind.main;
  const main = options.situation ?? kind.main;
  const also = corrected
    ? SITUATIONS.filter((id) => id !== main && (id === 'question' ? questions.length > 0 : false))
    : kind.also;
  return {
    main,
    also,
    sure: options.situation !== undefined || kind.sure,
    corrected,
    spans: kind.spans,
    questions: questions.map(({ span }, i) => ({
      span,
      ...(answered[i] ?? { answered: false, sure: false }),
    })),
  };
}

function unknownSituation(options: CoachOptions): Situation {
  return {
    main: options.situation ?? null,
    also: [],
    sure: options.situation !== undefined,
    corrected: options.situation !== undefined,
    spans: [],
    questions: [],
  };
}
