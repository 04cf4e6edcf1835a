import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report, Span } from '../../lib/coach/report';
import { CRITERIA, SITES, SITUATIONS } from '../../lib/coach/vocabulary';
import { createEngine } from '../../lib/engine';
import { anyText, holds } from './properties';
import { coach, judge, MESSAGES } from './support';

const GOOD =
  'Hi Marta, thank you for telling us. I am sorry about the crushed cake. I will send you a new one by Friday. Would that suit you?';

const messages = fc.oneof(
  fc.constant(null),
  fc.constantFrom(...SITUATIONS).map((id) => MESSAGES[id]),
  fc.record({ author: fc.option(anyText, { nil: null }), text: anyText }),
);
const drafts = fc.record({
  site: fc.constantFrom(...SITES, null),
  message: messages,
  draft: fc.oneof(
    anyText,
    fc.constant(GOOD),
    anyText.map((text) => `${GOOD} ${text}`),
  ),
});

/** Every span of a report that points into the draft. */
function spansOf({ checklist, hints, tone }: Report): Span[] {
  return [
    ...checklist.flatMap(({ spans }) => spans),
    ...hints.flatMap(({ spans }) => spans),
    ...Object.values(tone.dimensions).flatMap(({ contributions }) =>
      contributions.flatMap(({ spans }) => spans),
    ),
  ];
}

function expectSpansWithin(spans: readonly Span[], text: string): void {
  for (const [start, end] of spans) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
}

describe('whatever is written', { timeout: 30_000 }, () => {
  it('there is a report, with every criterion once and in order', () => {
    holds(
      fc.property(drafts, (draft) => {
        const report = coach(draft);
        expect(report.checklist.map(({ id }) => id)).toEqual([...CRITERIA]);
        const { score } = report.tone;
        if (score !== null) {
          expect(Number.isInteger(score)).toBe(true);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
        }
        expect(score === null).toBe(report.reach !== 'judged');
      }),
      60,
    );
  });

  it('every span lies inside its text', () => {
    holds(
      fc.property(drafts, (draft) => {
        const report = coach(draft);
        expectSpansWithin(spansOf(report), draft.draft);
        const said = draft.message?.text ?? '';
        expectSpansWithin(report.situation.spans, said);
        expectSpansWithin(
          report.situation.questions.map(({ span }) => span),
          said,
        );
      }),
      60,
    );
  });

  it('the same input gives the same report, also from another engine', () => {
    const other = createEngine();
    holds(
      fc.property(drafts, (draft) => {
        const report = coach(draft);
        expect(coach(draft)).toEqual(report);
        expect(other(draft)).toEqual(report);
      }),
      20,
    );
  });

  it('the input is left as it was', () => {
    const input = Object.freeze({
      site: null,
      message: Object.freeze({ ...MESSAGES.complaint }),
      draft: GOOD,
    });
    expect(() => coach(input, Object.freeze({ recent: Object.freeze([GOOD]) }))).not.toThrow();
  });

  it.each([
    ['words', 'thank you for the cake '],
    ['Hebrew', 'תודה רבה לך '],
    ['emoji', '😀🎂👩‍👧 '],
    ['halves of emoji', '\uD83D \uDE00 '],
    ['digits', '1234567890 '],
    ['line breaks', 'no\n\n'],
  ])('50,000 characters of %s are judged', { timeout: 30_000 }, (_, piece) => {
    const draft = piece.repeat(Math.ceil(50_000 / piece.length));
    const report = judge(draft);
    expect(report.checklist).toHaveLength(CRITERIA.length);
    expectSpansWithin(spansOf(report), draft);
  });
});

describe('how far the coach could go', () => {
  it.each([
    ['', 'empty'],
    [' \n ', 'empty'],
    ['Thank you', 'short'],
    ['😀😀😀😀', 'short'],
    ['Thank you, Marta', 'judged'],
    ['Es tut uns sehr leid, dass die Torte kaputt angekommen ist.', 'unsupported'],
    ['Nous sommes vraiment désolés pour le gâteau écrasé, madame.', 'unsupported'],
    ['Vi är väldigt ledsna för att tårtan kom fram krossad till dig.', 'unsupported'],
    ['Vi er kede af, at kagen var mast, og sender dig en ny efter weekenden.', 'unsupported'],
    ['אנחנו מצטערים מאוד על העוגה שהגיעה אליך מאוחר', 'unsupported'],
  ])('%j is %s', (draft, reach) => {
    expect(judge(draft).reach).toBe(reach);
  });

  it('an empty draft has nothing broken and nothing done', () => {
    for (const { verdict, spans } of judge('').checklist) {
      expect(verdict).not.toBe('broken');
      expect(spans).toEqual([]);
    }
  });
});

describe('a language that is not supported', () => {
  const german = 'Es tut uns sehr leid, dass die Torte kaputt angekommen ist.';

  it('gets no tick for what was not checked, and no score', () => {
    const report = judge(german);
    expect(report.checklist.filter(({ verdict }) => verdict === 'met')).toEqual([]);
    expect(report.tone).toMatchObject({ score: null, state: null, gate: null });
  });

  it('gets no tick in a conversation all in that language either, but for the language itself', () => {
    const report = judge(german, {
      author: null,
      text: 'Die Torte war leider kaputt und kam zwei Tage zu spät an.',
    });
    const ticked = report.checklist.filter(({ verdict }) => verdict === 'met');
    expect(ticked.map(({ id }) => id)).toEqual(['sameLanguage']);
  });

  it.each([
    ['privacy', `${german} Ihre Nummer ist 0612345678.`],
    ['respect', 'Das ist NICHT UNSERE SCHULD und wir haben es Ihnen gesagt.'],
    ['sameLanguage', german],
  ])('still hears of %s', (id, draft) => {
    const found = judge(draft).checklist.find((finding) => finding.id === id);
    expect(found?.verdict).toMatch(/broken|missing/);
  });

  it('still hears of blanks left open', () => {
    const { hints } = judge(`Hallo [Name], ${german}`);
    expect(hints.find(({ id }) => id === 'clean')?.verdict).toBe('broken');
  });

  it('of the message: an English draft is judged, and no situation is claimed', () => {
    const report = judge('I am sorry about the cake.', {
      author: null,
      text: 'Die Torte war leider kaputt und kam zwei Tage zu spät an.',
    });
    expect(report.reach).toBe('judged');
    expect(report.situation.main).toBeNull();
  });
});

describe('starters', () => {
  it.each(SITUATIONS)(
    'one to three stand beside everything that is missing, in answer to %s',
    (id) => {
      const { checklist } = judge('Well, there it is then.', MESSAGES[id]);
      const missing = checklist.filter(
        (finding) => finding.verdict === 'missing' && finding.id !== 'sameLanguage',
      );
      const without = missing.filter(({ starters }) => starters.length < 1 || starters.length > 3);
      expect(without.map((finding) => finding.id)).toEqual([]);
    },
  );

  it('stand beside nothing else', () => {
    for (const { verdict, starters } of judge(GOOD).checklist) {
      if (verdict !== 'missing') expect(starters).toEqual([]);
    }
  });
});
