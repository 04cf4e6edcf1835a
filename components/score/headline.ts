import type { TFunction } from 'i18next';
import type { Report } from '../../lib/coach/report';
import { DIMENSIONS, type DimensionId } from '../../lib/coach/vocabulary';
import { capitalise, languageName } from '../../lib/i18n';

interface Headline {
  title: string;
  /** The one thing to do next. */
  text: string;
}

/** Says in one sentence where the reply stands and what to do next. */
export function headline(report: Report, t: TFunction, language: string): Headline {
  const { reach, tone, next } = report;
  if (reach === 'empty') return { title: t('score.empty'), text: t('score.emptyText') };
  if (reach === 'short') return { title: t('score.short'), text: t('score.shortText') };
  if (reach === 'unsupported') {
    const code = report.language.draft?.code;
    const name = (code && languageName(code, language)) || t('score.thisLanguage');
    return { title: t('score.unsupported', { language: name }), text: t('score.unsupportedText') };
  }
  if (tone.state === null) return { title: t('score.none'), text: t('score.noneText') };
  return { title: t(`score.${tone.state}`), text: nextSentence() };

  function nextSentence(): string {
    const id = tone.gate ?? next;
    if (id === null) {
      if (tone.state === 'ready') return t('score.done');
      return t('score.tone', { dimension: dimensionName(weakest(report)) });
    }
    const step = t(`criteria.${id}.step`);
    if (tone.state === 'ready') return t('score.more', { step });
    const Step = capitalise(step, language);
    return t(tone.gate ? 'score.gate' : 'score.todo', { step: Step });
  }

  function dimensionName(id: DimensionId): string {
    return t(`dimensions.${id}`).toLocaleLowerCase(language);
  }
}

function weakest({ tone }: Report): DimensionId {
  const counted = DIMENSIONS.filter((id) => tone.dimensions[id].value !== null);
  return counted.reduce(
    (low, id) =>
      (tone.dimensions[id].value ?? 100) < (tone.dimensions[low].value ?? 100) ? id : low,
    counted[0] ?? 'warmth',
  );
}
