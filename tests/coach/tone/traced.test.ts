import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../lib/coach/report';
import { TONE_REASONS } from '../../../lib/coach/tone/reasons';
import { BASE, WEIGHTS } from '../../../lib/coach/tone/weights';
import { DIMENSIONS } from '../../../lib/coach/vocabulary';
import { holds } from '../properties';
import { judge } from '../support';
import { bodies } from './compose';
import { BOILERPLATE, EXCUSES, INSULTS, PITCHES, PRIVATE_DATA, SCENES, THANKS } from './scenes';

/** What is not there has no words. */
const ABSENCES = ['missingApology', 'openQuestion'];

const bad = [...BOILERPLATE, ...EXCUSES, ...INSULTS, ...PITCHES, ...PRIVATE_DATA];
const extra = ['Hi Marta,', 'Please, [name]!!!', '– Kari', 'Have a lovely day.'];

function contributionsOf(report: Report) {
  return DIMENSIONS.flatMap((id) =>
    report.tone.dimensions[id].contributions.map((contribution) => ({ id, ...contribution })),
  );
}

describe.each(SCENES)('in answer to $name', { timeout: 30_000 }, ({ body, specific, message }) => {
  const drafts = bodies([...body, ...specific, ...THANKS, ...bad, ...extra], 2).map((parts) =>
    parts.join(' '),
  );

  it('every point is traced to words, or to something that is not there', () => {
    holds(
      fc.property(drafts, (draft) => {
        for (const { reason, spans } of contributionsOf(judge(draft, message))) {
          if (ABSENCES.includes(reason)) expect(spans).toEqual([]);
          else expect(spans.length).toBeGreaterThan(0);
          for (const [start, end] of spans) {
            expect(`${reason}: ${draft.slice(start, end)}`).toMatch(/: .*[\p{L}\p{N}!]/su);
          }
        }
      }),
      40,
    );
  });

  it('the points add up to what the dimension says', () => {
    holds(
      fc.property(drafts, (draft) => {
        const { dimensions } = judge(draft, message).tone;
        for (const id of DIMENSIONS) {
          const { value, contributions } = dimensions[id];
          if (value === null) continue;
          const sum = contributions.reduce((all, { points }) => all + points, BASE[id]);
          const shown = Math.max(0, Math.min(100, sum));
          // Each point is shown with one decimal: ten of them may be half a point off.
          expect(Math.abs(value - shown)).toBeLessThanOrEqual(1);
        }
      }),
      40,
    );
  });

  it('the score lies between the lowest and the highest dimension, unless a gate lowers it', () => {
    holds(
      fc.property(drafts, (draft) => {
        const { score, gate, dimensions } = judge(draft, message).tone;
        const values = DIMENSIONS.flatMap((id) => dimensions[id].value ?? []);
        expect(score).toBeLessThanOrEqual(Math.max(...values));
        if (!gate) expect(score).toBeGreaterThanOrEqual(Math.min(...values));
      }),
      40,
    );
  });
});

describe('the table of weights', () => {
  it.each(TONE_REASONS)('%s moves at least one dimension, and none twice', (reason) => {
    const moved = WEIGHTS[reason].map(({ dimension }) => dimension);
    expect(moved.length).toBeGreaterThan(0);
    expect(new Set(moved).size).toBe(moved.length);
  });

  it('what may not be rewarded weighs nothing for a reply', () => {
    for (const reason of ['insult', 'pitch', 'excuse', 'boilerplate', 'shouting'] as const) {
      for (const { points } of WEIGHTS[reason]) expect(points).toBeLessThan(0);
    }
  });
});

describe('only what applies counts', () => {
  it.each([
    ['praise', 'ownership'],
    ['praise', 'helpfulness'],
    ['a question', 'ownership'],
  ] as const)('in answer to %s there is no %s', (name, dimension) => {
    const scene = SCENES.find((entry) => entry.name === name);
    const { tone } = judge('Thank you, that is kind of you.', scene?.message);
    expect(tone.dimensions[dimension]).toEqual({ value: null, contributions: [] });
  });
});
