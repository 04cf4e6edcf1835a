import type { Report, ToneState } from '../coach/report';
import type { Words } from '../i18n/words';

/** What the toolbar button shows of a report. */
export interface ToolbarFace {
  /** At most four characters; empty while there is nothing to show. */
  badge: string;
  color: string;
  /** The same for those who do not see the colour; null: the button's usual title. */
  title: string | null;
}

/** Dark enough for white figures on it (4.5 : 1 and more). */
const COLORS: Readonly<Record<ToneState, string>> = {
  ready: '#1b7a4b',
  look: '#8a5a00',
  stop: '#b3261e',
};

const NAME = 'Takk';

/** @param words the interface's words for a score */
export function toolbarOf(report: Report | null, words: Words['score']): ToolbarFace {
  const { score, state } = report?.tone ?? { score: null, state: null };
  if (score === null || state === null) return { badge: '', color: COLORS.ready, title: null };
  return {
    badge: String(score),
    color: COLORS[state],
    title: `${NAME}: ${words.value.replace('{{score}}', String(score)).replace('{{state}}', words[state])}`,
  };
}
