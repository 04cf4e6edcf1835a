import { storage } from 'wxt/utils/storage';
import type { LanguageSetting, ThemeSetting } from './choices';

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
