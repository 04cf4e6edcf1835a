import type { Coach } from '../../lib/coach';
import { CRITERIA, type CriterionId } from '../../lib/coach/vocabulary';
import type { LabelledCase } from './cases';
import { type Counts, noCounts } from './measures';

/** What the engine made of a set of cases. */
export interface Outcome {
  cases: number;
  situationsRight: number;
  counts: Record<CriterionId, Counts>;
  pairs: number;
  pairsRight: number;
  /** Pairs in which the better reply is the shorter one. */
  shortPairs: number;
  shortPairsRight: number;
  /** Every judgement that differs from its label, for reading. */
  misses: Miss[];
}

export interface Miss {
  id: string;
  what: string;
  expected: string;
  got: string;
  text: string;
}

/** Runs labelled cases through the engine. `na` on either side is no verdict to compare. */
export function runCases(coach: Coach, cases: readonly LabelledCase[]): Outcome {
  const outcome: Outcome = {
    cases: cases.length,
    situationsRight: 0,
    counts: Object.fromEntries(CRITERIA.map((id) => [id, noCounts()])) as Outcome['counts'],
    pairs: 0,
    pairsRight: 0,
    shortPairs: 0,
    shortPairsRight: 0,
    misses: [],
  };
  for (const item of cases) runCase(coach, item, outcome);
  return outcome;
}

function runCase(coach: Coach, item: LabelledCase, outcome: Outcome): void {
  const message = { author: item.post.author || null, text: item.post.text };
  const scored = item.replies.map((reply) => {
    const report = coach({ site: item.site ?? null, message, draft: reply.text });
    for (const { id, verdict } of report.checklist) {
      const label = reply.verdicts[id];
      if (label === undefined) continue;
      count(outcome.counts[id], label, verdict);
      if (label !== verdict) {
        outcome.misses.push({
          id: item.id,
          what: id,
          expected: label,
          got: verdict,
          text: reply.text,
        });
      }
    }
    return { report, reply };
  });
  const situation = scored[0]?.report.situation.main;
  if (situation === item.situation) outcome.situationsRight++;
  else {
    outcome.misses.push({
      id: item.id,
      what: 'situation',
      expected: item.situation,
      got: String(situation),
      text: item.post.text,
    });
  }
  for (const a of scored) {
    for (const b of scored) {
      if (a.reply.rank === undefined || b.reply.rank === undefined) continue;
      if (a.reply.rank >= b.reply.rank) continue;
      const right = (a.report.tone.score ?? -1) > (b.report.tone.score ?? -1);
      outcome.pairs++;
      if (right) outcome.pairsRight++;
      else {
        outcome.misses.push({
          id: item.id,
          what: 'ranking',
          expected: `${a.reply.rank} > ${b.reply.rank}`,
          got: `${a.report.tone.score} : ${b.report.tone.score}`,
          text: `${a.reply.text}\n    ${b.reply.text}`,
        });
      }
      if (a.reply.text.length < b.reply.text.length) {
        outcome.shortPairs++;
        if (right) outcome.shortPairsRight++;
      }
    }
  }
}

const negative = (verdict: string): boolean => verdict === 'missing' || verdict === 'broken';

function count(counts: Counts, label: string, got: string): void {
  if (label === 'na') return;
  if (negative(label)) {
    if (negative(got)) counts.truePositive++;
    else counts.falseNegative++;
  } else if (negative(got)) counts.falsePositive++;
  else counts.trueNegative++;
}
