import { describe, expect, it } from 'vitest';
import { criteria } from '../../lib/coach/criteria';
import { CRITERIA, type LanguageCode, SITUATIONS } from '../../lib/coach/vocabulary';
import { createEngine } from '../../lib/engine';
import { ALL } from './all';

const coach = createEngine();

/** A word that a person could put into any blank. */
const WORD: Readonly<Record<LanguageCode, string>> = { en: 'Friday', nb: 'fredag', nl: 'vrijdag' };

/** Criteria that a starter can meet by itself, whatever the message says. */
const BY_ITSELF = ['thank', 'apologise', 'ask', 'act'] as const;

const AVOID = criteria.filter(({ kind }) => kind === 'avoid').map(({ id }) => id);

function judge(text: string, situation: (typeof SITUATIONS)[number]) {
  return coach({ site: null, message: null, draft: text }, { situation }).checklist;
}

describe.each(ALL)('the starters of $code', ({ code, language }) => {
  const starters = CRITERIA.flatMap((id) =>
    (language.starters[id] ?? []).map((starter) => ({
      id,
      text: starter.text,
      filled: starter.text.replace(/\[[^\]]+\]/g, WORD[language.code]),
      situations: starter.for ?? SITUATIONS.filter((situation) => situation !== 'hostile'),
    })),
  );

  it.each(starters)('$id: “$text” breaks nothing', ({ filled, situations }) => {
    const broken = situations.flatMap((situation) =>
      judge(filled, situation)
        .filter(({ id, verdict }) => AVOID.includes(id) && verdict === 'broken')
        .map(({ id, reason, sure }) => `${situation}: ${id} ${reason}${sure ? '' : ' (unsure)'}`),
    );
    expect(broken, `“${filled}” breaks our own checks`).toEqual([]);
  });

  it.each(starters.filter(({ id }) => (BY_ITSELF as readonly string[]).includes(id)))(
    '$id: “$text” does what it is offered for',
    ({ id, filled, situations }) => {
      for (const situation of situations) {
        const found = judge(filled, situation).find((finding) => finding.id === id);
        expect(`${situation}: ${found?.verdict}`).toBe(`${situation}: met`);
      }
    },
  );

  it('are short, one line each, with blanks in single brackets', () => {
    for (const { text } of starters) {
      expect(text).not.toMatch(/\n|[{}<>]|\[[^\]]*$|\[\s*\]/);
      expect(text.split(' ').length).toBeLessThanOrEqual(25);
    }
  });

  it('stand once each', () => {
    const texts = starters.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('are of this language', () => {
    expect(language.code, `write lib/languages/${code} and register it`).toBe(code);
  });
});
