import { describe, expect, it } from 'vitest';
import type { Finding, Report } from '../../lib/coach/report';
import type { CriterionId } from '../../lib/coach/vocabulary';
import { WORDS } from '../../lib/i18n/resources';
import { holdOf } from '../../lib/session/hold';
import type { GuardSetting } from '../../lib/settings/choices';
import { judge } from '../coach/support';

const en = WORDS.en;
const BROKEN: GuardSetting = { level: 'broken', below: 40 };
const below = (score: number): GuardSetting => ({ level: 'below', below: score });

function finding(id: CriterionId, change: Partial<Finding> = {}): Finding {
  return {
    id,
    verdict: 'broken',
    sure: true,
    spans: [[0, 3]],
    reason: null,
    params: {},
    starters: [],
    ...change,
  };
}

/** A report with these findings and this score. */
function report(checklist: Finding[], score: number | null = 50, gate: CriterionId | null = null) {
  const real = judge('I am sorry about the cake.');
  const state = score === null ? null : 'look';
  const next = checklist.find(({ verdict }) => verdict === 'missing')?.id ?? null;
  const tone = { ...real.tone, score, gate, state } as Report['tone'];
  return { ...real, checklist, tone, next } satisfies Report;
}

const hold = (of: Report, setting = BROKEN) => holdOf(of, setting, en, 'en');

describe('what a reply is held for', () => {
  it('nothing while the guard is off', () => {
    expect(hold(report([finding('respect')], 5), { level: 'off', below: 100 })).toBeNull();
  });

  it('something that is surely broken', () => {
    const found = report([finding('noExcuses', { reason: 'blame' })]);
    expect(hold(found)).toEqual({
      language: 'en',
      title: en.guard.title,
      reasons: [en.criteria.noExcuses.reasons.blame],
      edit: en.guard.edit,
      sendAnyway: en.guard.sendAnyway,
      notSent: en.guard.notSent,
    });
  });

  it.each([
    ['not sure', finding('respect', { sure: false })],
    ['only missing', finding('thank', { verdict: 'missing' })],
    ['fine', finding('respect', { verdict: 'met' })],
  ])('not for what is %s', (_, one) => {
    expect(hold(report([one]))).toBeNull();
  });

  it('the two gravest, the gate first', () => {
    const found = [
      finding('noCanned', { reason: 'boilerplate' }),
      finding('noHardSell', { reason: 'pitch' }),
      finding('privacy', { reason: 'given' }),
      finding('respect', { reason: 'shouting' }),
    ];
    const { respect, privacy, noHardSell } = en.criteria;
    expect(hold(report(found))?.reasons).toEqual([respect.reasons.shouting, privacy.reasons.given]);
    expect(hold(report(found, 50, 'noHardSell'))?.reasons).toEqual([
      noHardSell.reasons.pitch,
      respect.reasons.shouting,
    ]);
  });

  it('a score under the number, with what helps most', () => {
    const found = report([finding('thank', { verdict: 'missing' })], 39);
    expect(hold(found, below(39))).toBeNull();
    expect(hold(found, below(40))).toMatchObject({
      title: '39 of 100. Send it like this?',
      reasons: ['Thank them, and say what for. That helps most now.'],
    });
  });

  it('a low score alone still has a reason', () => {
    expect(hold(report([], 12), below(40))?.reasons).toEqual([en.score.look]);
  });

  it('never a score that nobody gave', () => {
    expect(hold(report([], null), below(100))).toBeNull();
  });

  it('a gate, whatever the score', () => {
    const found = report([finding('respect', { reason: 'insult' })], 69, 'respect');
    expect(hold(found, below(10))).toMatchObject({
      title: en.guard.title,
      reasons: [en.criteria.respect.reasons.insult],
    });
  });

  it('and not something broken above the number', () => {
    expect(hold(report([finding('noCanned')], 69), below(40))).toBeNull();
  });

  it.each(['en', 'nb', 'nl'] as const)('in the words of the interface: %s', (language) => {
    const found = report([finding('thank', { verdict: 'missing' })], 20);
    const said = holdOf(found, below(40), WORDS[language], language);
    expect(said?.language).toBe(language);
    expect(said?.title).toContain('20');
    expect(JSON.stringify(said)).not.toContain('{{');
  });
});
