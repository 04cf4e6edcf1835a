import type { TFunction } from 'i18next';
import type { Finding, Params } from '../../lib/coach/report';
import { en } from '../../lib/i18n/en';
import { languageName } from '../../lib/i18n/names';

/** What is the matter here, where a finding has more to say than its verdict; else null. */
export function reasonOf(
  { id, verdict, reason, params }: Finding,
  t: TFunction,
  language: string,
): string | null {
  if (verdict === 'met' || reason === null || !(reason in en.criteria[id].reasons)) return null;
  // The reason comes as data: the one key that cannot be typed.
  const key = `criteria.${id}.reasons.${reason}` as 'criteria.act.reasons.vague';
  return t(key, id === 'sameLanguage' ? named(params, language) : params);
}

/** Language codes as names: "They write English, you write Dutch." */
function named(params: Params, language: string): Params {
  return Object.fromEntries(
    Object.entries(params).map(([key, code]) => [
      key,
      languageName(String(code), language) ?? code,
    ]),
  );
}
