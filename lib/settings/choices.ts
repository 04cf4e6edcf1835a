import type { LanguageCode, SiteId } from '../coach/vocabulary';

export type LanguageSetting = LanguageCode | 'browser';

export const THEMES = ['system', 'light', 'dark'] as const;
export type ThemeSetting = (typeof THEMES)[number];

/** When the send guard holds a reply: never, when something is broken, or below a score. */
export const GUARD_LEVELS = ['off', 'broken', 'below'] as const;
export type GuardLevel = (typeof GUARD_LEVELS)[number];

export interface GuardSetting {
  level: GuardLevel;
  /** Score (1 to 100) under which `below` holds. */
  below: number;
}

/** The sites on which Takk reads replies. */
export type SitesSetting = Readonly<Record<SiteId, boolean>>;

/** Everything that a person can choose. */
export interface Settings {
  language: LanguageSetting;
  theme: ThemeSetting;
  sites: SitesSetting;
  /** Underlines in the draft. */
  highlights: boolean;
  guard: GuardSetting;
}

/** What holds until the person chooses. 40 is where "stop and think" ends. */
export const DEFAULTS: Settings = {
  language: 'browser',
  theme: 'system',
  sites: { x: true, facebook: true, linkedin: true },
  highlights: true,
  guard: { level: 'off', below: 40 },
};
