import { describe, expect, it } from 'vitest';
import type { Report } from '../../lib/coach/report';
import { en } from '../../lib/i18n/en';
import { toolbarOf } from '../../lib/session/toolbar';
import { judge } from '../coach/support';

const words = en.score;
const base = judge('I am sorry about the cake.');
const scored = (score: number, state: 'ready' | 'look' | 'stop'): Report => ({
  ...base,
  tone: { ...base.tone, score, state },
});

/** Contrast of a colour with white, as WCAG counts it. */
function contrastWithWhite(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}

describe('the toolbar button', () => {
  it.each([
    [94, 'ready'],
    [55, 'look'],
    [0, 'stop'],
    [100, 'ready'],
  ] as const)('shows %i, and says %s for those who do not see the colour', (score, state) => {
    const { badge, title, color } = toolbarOf(scored(score, state), words);
    expect(badge).toBe(String(score));
    expect(badge.length).toBeLessThanOrEqual(4);
    expect(title).toBe(`Takk: ${score} of 100: ${en.score[state]}`);
    expect(contrastWithWhite(color)).toBeGreaterThanOrEqual(4.5);
  });

  it('has a colour for each state', () => {
    const colors = (['ready', 'look', 'stop'] as const).map(
      (state) => toolbarOf(scored(50, state), words).color,
    );
    expect(new Set(colors).size).toBe(3);
  });

  it.each([
    ['no report', null],
    ['no score', judge('')],
    ['a language that is not supported', judge('Es tut uns leid, dass die Torte kaputt war.')],
  ])('shows nothing for %s', (_, report) => {
    expect(toolbarOf(report, words)).toMatchObject({ badge: '', title: null });
  });
});
