import { isIn, isPureAbuse, type Reading } from '../reading';
import type { Contribution, DimensionScore, Finding, Tone, ToneState } from '../report';
import { type CriterionId, DIMENSIONS, type DimensionId } from '../vocabulary';
import { type Sign, signsOf } from './signs';
import { BASE, SHARE, WEIGHTS } from './weights';

/** From here on a reply is ready, and below `LOOK` it is one to stop and think over. */
const READY = 70;
const LOOK = 40;

/** Insult, private data, and a pitch to an angry customer are never ready. */
const GATES: readonly CriterionId[] = ['respect', 'privacy', 'noHardSell'];

const NO_DIMENSION: DimensionScore = { value: null, contributions: [] };
const NO_DIMENSIONS = Object.fromEntries(
  DIMENSIONS.map((id) => [id, NO_DIMENSION] as const),
) as Record<DimensionId, DimensionScore>;

export const NO_TONE: Tone = { score: null, state: null, gate: null, dimensions: NO_DIMENSIONS };

/** The score: five sums of signs, each with its words, and their weighted mean. */
export function scoreTone(reading: Reading, checklist: readonly Finding[]): Tone {
  const signs = signsOf(reading, checklist);
  const dimensions = Object.fromEntries(
    DIMENSIONS.map((id) => [id, applies(id, reading) ? dimensionOf(id, signs) : NO_DIMENSION]),
  ) as Record<DimensionId, DimensionScore>;
  let sum = 0;
  let shares = 0;
  for (const id of DIMENSIONS) {
    const { value } = dimensions[id];
    if (value === null) continue;
    sum += value * SHARE[id];
    shares += SHARE[id];
  }
  const gate = gateOf(reading, checklist);
  const raw = Math.round(sum / shares);
  const score = gate ? Math.min(raw, READY - 1) : raw;
  return { score, state: stateOf(score), gate, dimensions };
}

function applies(id: DimensionId, { situation }: Reading): boolean {
  switch (id) {
    case 'ownership':
      return isIn(situation, 'complaint');
    case 'helpfulness':
      return isIn(situation, 'complaint', 'question', 'suggestion') || situation.main === null;
    case 'warmth':
      return !isPureAbuse(situation);
    case 'respect':
    case 'sincerity':
      return true;
  }
}

function dimensionOf(id: DimensionId, signs: readonly Sign[]): DimensionScore {
  const contributions: Contribution[] = [];
  let value = BASE[id];
  for (const { reason, strength, spans } of signs) {
    for (const weight of WEIGHTS[reason]) {
      if (weight.dimension !== id) continue;
      const points = weight.points * strength;
      value += points;
      contributions.push({ reason, points: Math.round(points * 10) / 10, spans });
    }
  }
  contributions.sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return { value: Math.round(Math.max(0, Math.min(100, value))), contributions };
}

function gateOf({ situation }: Reading, checklist: readonly Finding[]): CriterionId | null {
  for (const id of GATES) {
    const finding = checklist.find((entry) => entry.id === id);
    if (finding?.verdict !== 'broken' || !finding.sure) continue;
    if (id === 'noHardSell' && !isIn(situation, 'complaint', 'hostile')) continue;
    if (id === 'respect' && finding.reason === 'shouting') continue;
    return id;
  }
  return null;
}

export function stateOf(score: number): ToneState {
  if (score >= READY) return 'ready';
  return score >= LOOK ? 'look' : 'stop';
}
