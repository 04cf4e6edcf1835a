import type {
  Contribution,
  DimensionScore,
  Finding,
  FoundLanguage,
  Report,
  Span,
  Tone,
} from '../../lib/coach/report';
import {
  CRITERIA,
  type CriterionId,
  DIMENSIONS,
  type DimensionId,
  type HintId,
  type LanguageCode,
  type SituationId,
} from '../../lib/coach/vocabulary';
import type { FoundMessage } from '../../lib/session/observation';

/** Where words stand in a text; a fixture whose words are not there is a mistake. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in "${text}"`);
  return [start, start + words.length];
}

export function found(code: string, supported = true): FoundLanguage {
  return { code, supported: supported ? (code as LanguageCode) : null, sure: true };
}

export type Given = Partial<Omit<Finding, 'id' | 'spans'>> & { words?: readonly string[] };

/** A whole checklist: what is not given is `met` where it says so, else `na`. */
export function checklist(
  draft: string,
  given: Partial<Record<CriterionId, Given>>,
  fine: readonly CriterionId[],
): Finding[] {
  return CRITERIA.map((id) => {
    const { words = [], ...rest } = given[id] ?? {};
    return {
      id,
      verdict: fine.includes(id) ? 'met' : 'na',
      sure: true,
      reason: null,
      params: {},
      starters: [],
      ...rest,
      spans: words.map((part) => spanOf(draft, part)),
    };
  });
}

export function hint(id: HintId, draft: string, words: readonly string[] = []): Finding<HintId> {
  return {
    id,
    verdict: 'missing',
    sure: true,
    spans: words.map((part) => spanOf(draft, part)),
    reason: null,
    params: {},
    starters: [],
  };
}

type Moves = readonly (readonly [reason: string, points: number, words?: string])[];

export function tone(
  draft: string,
  score: number | null,
  values: Partial<Record<DimensionId, readonly [number, Moves]>> = {},
  gate: CriterionId | null = null,
): Tone {
  const dimension = (id: DimensionId): DimensionScore => {
    const [value, moves] = values[id] ?? [null, []];
    const contributions: Contribution[] = (moves ?? []).map(([reason, points, words]) => ({
      reason,
      points,
      spans: words ? [spanOf(draft, words)] : [],
    }));
    return { value, contributions };
  };
  return {
    score,
    state: score === null ? null : score >= 70 ? 'ready' : score >= 40 ? 'look' : 'stop',
    gate,
    dimensions: Object.fromEntries(
      DIMENSIONS.map((id) => [id, dimension(id)]),
    ) as Tone['dimensions'],
  };
}

export function report(parts: Partial<Report> & Pick<Report, 'checklist' | 'tone'>): Report {
  return {
    reach: 'judged',
    language: { message: found('en'), draft: found('en') },
    situation: { main: null, also: [], sure: true, corrected: false, spans: [], questions: [] },
    hints: [],
    next: null,
    ...parts,
  };
}

export function situation(
  main: SituationId | null,
  message = '',
  questions: Readonly<Record<string, boolean>> = {},
  rest: Partial<Report['situation']> = {},
): Report['situation'] {
  return {
    main,
    also: [],
    sure: true,
    corrected: false,
    spans: [],
    questions: Object.entries(questions).map(([words, answered]) => ({
      span: spanOf(message, words),
      answered,
      sure: true,
    })),
    ...rest,
  };
}

export function message(
  author: string | null,
  text: string,
  rest: Partial<FoundMessage> = {},
): FoundMessage {
  return { author, text, time: null, timeText: null, language: null, ...rest };
}
