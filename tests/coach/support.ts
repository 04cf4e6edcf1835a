import type { CoachOptions, Finding, Message, Report } from '../../lib/coach/report';
import type { CriterionId, SituationId } from '../../lib/coach/vocabulary';
import { createEngine } from '../../lib/engine';

/** The engine as it ships. One for each test file: preparing a language takes a while. */
export const coach = createEngine();

/** One plain message of each kind. */
export const MESSAGES = {
  complaint: {
    author: 'Marta Lind',
    text: 'My parcel came two days late and the cake was crushed.',
  },
  praise: {
    author: 'Ravi Patel',
    text: 'The carrot cake was wonderful, the best I ever had. Lovely staff too!',
  },
  question: { author: 'Ellen Moe', text: 'What time do you open on Sunday?' },
  suggestion: {
    author: 'Tom Hill',
    text: 'It would be great if you added a vegan cake to the menu.',
  },
  mention: { author: 'Sue Grey', text: 'We walked past your shop on our way to the station.' },
  hostile: { author: 'Rex', text: 'You are a bunch of idiots and I hope you go bankrupt.' },
} as const satisfies Record<SituationId, Message>;

export function judge(
  draft: string,
  message: Message | null = MESSAGES.complaint,
  options?: CoachOptions,
): Report {
  return coach({ site: null, message, draft }, options);
}

export function findingOf(report: Report, id: CriterionId): Finding {
  const finding = report.checklist.find((entry) => entry.id === id);
  if (!finding) throw new Error(`${id} is not on the checklist`);
  return finding;
}

export function scoreOf(draft: string, message?: Message): number {
  const { score } = judge(draft, message).tone;
  if (score === null) throw new Error(`no score for: ${draft}`);
  return score;
}
