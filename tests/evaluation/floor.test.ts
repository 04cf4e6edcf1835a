import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine';
import { BY_F1, FLOOR, type Floor } from './floor';
import { runCases } from './run';
import { SHARED, sharedCases } from './shared';
import { readGroups, type Summary, summary } from './summary';

const groups = readGroups(sharedCases());

function figureOf(figures: Summary, measure: keyof Floor): number | null {
  if (measure === 'situation' || measure === 'ranking' || measure === 'rankingShorter') {
    return figures[measure];
  }
  const { f1, balancedAccuracy } = figures.criteria[measure];
  return BY_F1.includes(measure) ? f1 : balancedAccuracy;
}

describe.each(Object.entries(FLOOR))('the cases of %s', (set, floor) => {
  const cases = groups.get(set);

  it.skipIf(!cases)(
    `are judged no worse than the floor (skipped without ${SHARED}/cases)`,
    {
      timeout: 120_000,
    },
    () => {
      const figures = summary(runCases(createEngine(), cases ?? []));
      const below = (Object.keys(floor) as (keyof Floor)[])
        .map((measure) => ({ measure, got: figureOf(figures, measure), floor: floor[measure] }))
        .filter(({ got, floor }) => got === null || got < (floor ?? 0));
      expect(below).toEqual([]);
    },
  );
});
