import type { LanguageCode } from '../coach/vocabulary';
import { en } from './en';
import { nb } from './nb';
import { nl } from './nl';
import type { Words } from './words';

/** The words of every interface language; no library is needed to read them. */
export const WORDS: Readonly<Record<LanguageCode, Words>> = { en, nb, nl };
