import { describe, expect, it } from 'vitest';
import { criteria } from '../../lib/coach/criteria';
import type { CriterionId, SituationId } from '../../lib/coach/vocabulary';
import { createEngine } from '../../lib/engine';
import { ALL } from './all';

const coach = createEngine();

describe.each(ALL)('the examples of $code', ({ language }) => {
  const examples = criteria.flatMap(({ id, kind }) =>
    (language.examples[id] ?? []).map((example) => ({ id, kind, ...example })),
  );

  // Whether there are any is asked in tests/repository.
  describe.runIf(examples.length > 0)('one by one', () => {
    it.each(examples)('$id: good is met: “$good”', ({ id, message, good, situation }) => {
      expect(verdictOf(id, message, good, situation)).toBe('met');
    });

    it.each(examples)('$id: bad is not: “$bad”', ({ id, kind, message, bad, situation }) => {
      const expected = kind === 'do' ? 'missing' : 'broken';
      expect(verdictOf(id, message, bad, situation)).toBe(expected);
    });

    it.each(examples)('the message is $situation: “$message”', ({ message, good, situation }) => {
      const report = coach({ site: null, message: { author: null, text: message }, draft: good });
      expect([report.situation.main, ...report.situation.also]).toContain(situation);
    });
  });
});

function verdictOf(id: CriterionId, text: string, draft: string, situation: SituationId) {
  const report = coach({ site: null, message: { author: null, text }, draft }, { situation });
  return report.checklist.find((finding) => finding.id === id)?.verdict;
}
