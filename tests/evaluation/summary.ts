import { CRITERIA, type CriterionId } from '../../lib/coach/vocabulary';
import { type LabelledCase, readCases } from './cases';
import { balancedAccuracy, type Counts, f1, falseAlarms, precision, recall } from './measures';
import type { Outcome } from './run';

interface CriterionSummary extends Counts {
  precision: number | null;
  recall: number | null;
  f1: number | null;
  balancedAccuracy: number | null;
  falseAlarms: number | null;
}

/** The figures of one set of cases: shares from 0 to 1, null where there is nothing to count. */
export interface Summary {
  cases: number;
  situation: number;
  ranking: number | null;
  rankingShorter: number | null;
  criteria: Record<CriterionId, CriterionSummary>;
}

export function summary(outcome: Outcome): Summary {
  return {
    cases: outcome.cases,
    situation: outcome.situationsRight / Math.max(1, outcome.cases),
    ranking: outcome.pairs ? outcome.pairsRight / outcome.pairs : null,
    rankingShorter: outcome.shortPairs ? outcome.shortPairsRight / outcome.shortPairs : null,
    criteria: Object.fromEntries(
      CRITERIA.map((id) => {
        const counts = outcome.counts[id];
        return [
          id,
          {
            precision: precision(counts),
            recall: recall(counts),
            f1: f1(counts),
            balancedAccuracy: balancedAccuracy(counts),
            falseAlarms: falseAlarms(counts),
            ...counts,
          },
        ];
      }),
    ) as Summary['criteria'],
  };
}

/** Cases by language; real replies are a set of their own beside the language's written cases. */
export function readGroups(files: readonly string[]): Map<string, LabelledCase[]> {
  const groups = new Map<string, LabelledCase[]>();
  for (const file of files) {
    for (const item of readCases(file)) {
      const name = /real/.test(file) ? `${item.lang}-real` : item.lang;
      groups.set(name, [...(groups.get(name) ?? []), item]);
    }
  }
  return groups;
}
