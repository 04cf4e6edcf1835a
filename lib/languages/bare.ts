import type { LanguageCode } from '../coach/vocabulary';
import { en } from './en';
import { nb } from './nb';
import { nl } from './nl';
import type { Language } from './types';

/** Every language by its code, phrases and words alone: what its models are trained beside. */
export const bareLanguages: Readonly<Record<LanguageCode, Language>> = { en, nb, nl };
