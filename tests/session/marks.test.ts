import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, Report, Span } from '../../lib/coach/report';
import { CRITERIA, VERDICTS } from '../../lib/coach/vocabulary';
import { marksOf } from '../../lib/session/marks';
import { coach } from '../coach/support';
import { MARTA } from './samples';

const report = coach({ site: 'x', message: MARTA, draft: 'Hi' });

function finding(verdict: Finding['verdict'], sure: boolean, ...spans: Span[]): Finding {
  return { id: 'thank', verdict, sure, spans, reason: null, params: {}, starters: [] };
}

function marked(draft: string, ...checklist: Finding[]): string[] {
  return marksOf({ ...report, checklist } satisfies Report, draft).map(
    ({ kind, span }) => `${kind}: ${draft.slice(...span)}`,
  );
}

describe('the words to underline', () => {
  const draft = 'We are sorry you feel that way. Buy now!';

  it.each([
    ['sure and broken', finding('broken', true, [32, 40]), ['broken: Buy now!']],
    [
      'something else stands in its place',
      finding('missing', true, [0, 31]),
      ['broken: We are sorry you feel that way.'],
    ],
    ['missing, with nothing to show', finding('missing', true), []],
    ['a question', finding('broken', false, [32, 40]), ['unsure: Buy now!']],
    ['another question', finding('missing', false, [0, 6]), ['unsure: We are']],
    ['done', finding('met', true, [0, 12]), ['met: We are sorry']],
    ['perhaps done', finding('met', false, [0, 12]), []],
    ['does not apply', finding('na', true, [0, 12]), []],
  ] as const)('%s', (_, given, expected) => {
    expect(marked(draft, given)).toEqual(expected);
  });

  it('what is broken goes before what is unsure, and that before what is done', () => {
    expect(
      marked(
        draft,
        finding('met', true, [0, 31]),
        finding('broken', true, [7, 12]),
        finding('broken', false, [7, 21]),
      ),
    ).toEqual(['met: We are', 'broken: sorry', 'unsure: you feel', 'met: that way.']);
  });

  it('two of a kind are one where they meet', () => {
    expect(marked(draft, finding('met', true, [0, 12]), finding('met', true, [7, 21]))).toEqual([
      'met: We are sorry you feel',
    ]);
  });

  it('white space and full stops alone are not marked', () => {
    expect(marked(draft, finding('broken', true, [0, 30]), finding('met', true, [0, 32]))).toEqual([
      'broken: We are sorry you feel that way',
    ]);
  });

  it('of any report are in order, apart, and begin and end with what is seen', () => {
    const span = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]);
    const findings = fc.array(
      fc
        .tuple(fc.constantFrom(...VERDICTS), fc.boolean(), fc.array(span, { maxLength: 3 }))
        .map(([verdict, sure, spans]) => finding(verdict, sure, ...spans)),
      { maxLength: CRITERIA.length },
    );
    fc.assert(
      fc.property(findings, (checklist) => {
        const marks = marksOf({ ...report, checklist }, draft);
        let end = 0;
        for (const { span } of marks) {
          expect(span[0]).toBeGreaterThanOrEqual(end);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(draft.slice(...span)).toBe(draft.slice(...span).trim());
          end = span[1];
        }
      }),
    );
  });
});

it('real replies', () => {
  const of = (words: string) => {
    const checklist = coach({ site: 'x', message: MARTA, draft: words }).checklist;
    return marked(words, ...checklist);
  };
  expect(of('We are sorry you feel that way. Buy our new spring box today!')).toEqual([
    expect.stringContaining('broken: sorry you feel'),
    expect.stringMatching(/^broken: .*spring box/),
  ]);
  const good = of('Thank you for telling us, Marta. I am sorry that the cake was crushed.');
  expect(good.length).toBeGreaterThan(0);
  expect(good.every((mark) => mark.startsWith('met: '))).toBe(true);
});
