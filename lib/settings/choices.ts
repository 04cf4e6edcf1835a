import type { LanguageCode } from '../coach/vocabulary';

export type LanguageSetting = LanguageCode | 'browser';

export const THEMES = ['system', 'light', 'dark'] as const;
export type ThemeSetting = (typeof THEMES)[number];

/** What the sidebar needs to know of the person's choices. */
export interface Settings {
  language: LanguageSetting;
  theme: ThemeSetting;
}
