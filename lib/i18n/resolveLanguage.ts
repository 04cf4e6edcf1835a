import { LANGUAGES, type LanguageCode } from '../coach/vocabulary';

/** Every written Norwegian is met by bokmål, the one Norwegian there is here. */
const SAME: Readonly<Record<string, LanguageCode>> = { no: 'nb', nn: 'nb' };

/** The interface's language: the chosen one, else the first of the browser's that is known, else English. */
export function resolveLanguage(
  chosen: LanguageCode | 'browser',
  preferred: readonly string[],
): LanguageCode {
  if (chosen !== 'browser') return chosen;
  for (const tag of preferred) {
    const base = tag.toLowerCase().split('-')[0] ?? '';
    const known = SAME[base] ?? LANGUAGES.find((code) => code === base);
    if (known) return known;
  }
  return 'en';
}
