import type { Starter } from '../../languages/types';
import type { Reading } from '../reading';
import type { Finding, Reach } from '../report';
import type { CriterionId } from '../vocabulary';
import type { Criterion, Judgement } from './criterion';
import { criteria } from './index';

/** Phrases offered for one point; more would be composing, not coaching. */
const MOST_STARTERS = 3;

/** Checks that look at form alone and hold in every language. */
const ANY_LANGUAGE: ReadonlySet<CriterionId> = new Set(['sameLanguage', 'respect', 'privacy']);

/** Every criterion in order, `na` included. */
export function checkAll(reading: Reading, reach: Reach): Finding[] {
  return criteria.map((criterion) => {
    const judgement = judge(criterion, reading, reach);
    return {
      id: criterion.id,
      verdict: judgement.verdict,
      sure: judgement.sure,
      spans: judgement.spans,
      reason: judgement.reason ?? null,
      params: judgement.params ?? {},
      starters: judgement.verdict === 'missing' ? startersFor(criterion.id, reading) : [],
    };
  });
}

function judge(criterion: Criterion, reading: Reading, reach: Reach): Judgement {
  const unchecked = { verdict: 'na', sure: true, spans: [] } as const;
  if (reach === 'unsupported') {
    if (!ANY_LANGUAGE.has(criterion.id)) return unchecked;
    const judgement = criterion.check(reading);
    // Nothing found by form alone is no proof that nothing is there.
    return judgement.verdict === 'broken' || criterion.id === 'sameLanguage'
      ? judgement
      : unchecked;
  }
  return criterion.check(reading);
}

function startersFor(id: CriterionId, reading: Reading): string[] {
  const { main, also } = reading.situation;
  const starters: readonly Starter[] = reading.language.starters[id] ?? [];
  const fitting = starters.filter(
    ({ for: situations }) =>
      !situations ||
      (main !== null && situations.includes(main)) ||
      also.some((s) => situations.includes(s)),
  );
  return fitting.slice(0, MOST_STARTERS).map(({ text }) => text);
}
