import type { LanguageCode } from '../../lib/coach/vocabulary';
import { LANGUAGES } from '../../lib/coach/vocabulary';
import { languages } from '../../lib/languages';
import type { Language } from '../../lib/languages/types';

/** Every language as it is registered, loaded once. */
export const ALL: readonly { code: LanguageCode; language: Language }[] = LANGUAGES.map((code) => ({
  code,
  language: languages[code](),
}));
