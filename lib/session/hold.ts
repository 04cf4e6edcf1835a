import type { Finding, Report } from '../coach/report';
import type { CriterionId, LanguageCode } from '../coach/vocabulary';
import type { Words } from '../i18n/words';
import type { GuardSetting } from '../settings/choices';
import type { Hold } from './messages';

/** The gravest first: what hurts somebody, then what reads badly. */
const GRAVEST: readonly CriterionId[] = [
  'respect',
  'privacy',
  'noHardSell',
  'noExcuses',
  'noBrushOff',
  'noBait',
  'noCanned',
];

/** More than two reasons are not read while a send waits. */
const MOST = 2;

/**
 * Why this reply is to be held once, or null. A verdict that is not sure never holds anything.
 * @param words those of `language`, the interface's
 */
export function holdOf(
  report: Report,
  { level, below }: GuardSetting,
  words: Words,
  language: LanguageCode,
): Hold | null {
  if (level === 'off') return null;
  const { score, gate } = report.tone;
  const isLow = score !== null && score < below;
  const broken = brokenOf(report);
  // Behind every gate stands a sure broken verdict.
  const holds = level === 'broken' ? broken.length > 0 : isLow || gate !== null;
  if (!holds) return null;
  const reasons = [
    ...broken.map((finding) => sentenceOf(finding, words)),
    ...(isLow ? nextStep(report, words, language) : []),
  ].slice(0, MOST);
  const { title, titleBelow, edit, sendAnyway, notSent } = words.guard;
  return {
    language,
    title: level === 'below' && isLow ? titleBelow.replace('{{score}}', String(score)) : title,
    reasons: reasons.length > 0 ? reasons : [words.score[report.tone.state ?? 'look']],
    edit,
    sendAnyway,
    notSent,
  };
}

/** Sure broken verdicts, the gate's own before all others. */
function brokenOf({ checklist, tone }: Report): Finding[] {
  const rank = ({ id }: Finding): number => {
    if (id === tone.gate) return -1;
    const at = GRAVEST.indexOf(id);
    return at < 0 ? GRAVEST.length : at;
  };
  return checklist
    .filter(({ verdict, sure }) => verdict === 'broken' && sure)
    .sort((a, b) => rank(a) - rank(b));
}

function sentenceOf({ id, reason }: Finding, { criteria }: Words): string {
  const { reasons, title } = criteria[id];
  return (reason && (reasons as Readonly<Record<string, string>>)[reason]) || title;
}

/** Where the score is low, what would help most: one step, as the sidebar names it. */
function nextStep({ next, checklist }: Report, { criteria, score }: Words, language: LanguageCode) {
  const finding = checklist.find(({ id }) => id === next);
  if (!next || finding?.verdict !== 'missing') return [];
  const { step } = criteria[next];
  return [
    score.todo.replace('{{step}}', step.charAt(0).toLocaleUpperCase(language) + step.slice(1)),
  ];
}
