import type { LanguageCode } from '../coach/vocabulary';
import { en } from './en';
import type { Language } from './types';

/** Every language by its code, prepared when it is first met. */
export const languages: Readonly<Record<LanguageCode, () => Language>> = {
  en: () => en,
  nb: () => en,
  nl: () => en,
};
