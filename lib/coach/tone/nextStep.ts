import type { Finding, Tone } from '../report';
import type { CriterionId } from '../vocabulary';

/** What helps most first: harm, then the core of the answer, then the flower in the buttonhole. */
const ORDER: readonly CriterionId[] = [
  'respect',
  'privacy',
  'noHardSell',
  'sameLanguage',
  'noExcuses',
  'apologise',
  'answer',
  'act',
  'noBrushOff',
  'thank',
  'acknowledge',
  'noBait',
  'noCanned',
  'ask',
  'personal',
];

/** The criterion to do next; null when nothing sure is left to do. */
export function nextStep(checklist: readonly Finding[], tone: Tone): CriterionId | null {
  if (tone.gate) return tone.gate;
  const open = new Set(
    checklist
      .filter(({ verdict, sure }) => sure && (verdict === 'missing' || verdict === 'broken'))
      .map(({ id }) => id),
  );
  return ORDER.find((id) => open.has(id)) ?? null;
}
