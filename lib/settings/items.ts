import { storage } from 'wxt/utils/storage';
import type { GuardSetting, LanguageSetting, SitesSetting, ThemeSetting } from './choices';

/** The language of the interface: chosen, or the browser's. */
export const languageItem = storage.defineItem<LanguageSetting>('local:language', {
  fallback: 'browser',
  version: 1,
});

/** Light, dark, or as the system. */
export const themeItem = storage.defineItem<ThemeSetting>('local:theme', {
  fallback: 'system',
  version: 1,
});

/** Sites can be switched off one by one. */
export const sitesItem = storage.defineItem<SitesSetting>('local:sites', {
  fallback: { x: true, facebook: true, linkedin: true },
  version: 1,
});

/** Underlines in the draft. */
export const highlightsItem = storage.defineItem<boolean>('local:highlights', {
  fallback: true,
  version: 1,
});

/** Off until the person asks for it. 40 is where "stop and think" ends. */
export const guardItem = storage.defineItem<GuardSetting>('local:guard', {
  fallback: { level: 'off', below: 40 },
  version: 1,
});
