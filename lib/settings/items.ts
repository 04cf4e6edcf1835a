import { storage } from 'wxt/utils/storage';
import { checkChoice } from './check';
import { DEFAULTS, type Settings } from './choices';

/** One choice of the person, kept by the browser. */
export interface Choice<Value> {
  /** What was chosen; the default where nothing was, or nothing that can be read. */
  getValue(): Promise<Value>;
  /** @throws when the browser cannot keep it: its storage is full */
  setValue(value: Value): Promise<void>;
  watch(changed: (value: Value) => void): void;
}

/**
 * Every value that comes out of the storage is checked. A damaged one is left where it is until
 * the person chooses anew: an older or a newer Takk may know it.
 */
function choice<Key extends keyof Settings>(key: Key): Choice<Settings[Key]> {
  const item = storage.defineItem<unknown>(`local:${key}`, { version: 1 });
  return {
    getValue: () =>
      item.getValue().then(
        (stored) => checkChoice(key, stored),
        () => DEFAULTS[key],
      ),
    setValue: (value) => item.setValue(value),
    watch: (changed) => void item.watch((stored) => changed(checkChoice(key, stored))),
  };
}

/** The language of the interface: chosen, or the browser's. */
export const languageItem = choice('language');
/** Light, dark, or as the system. */
export const themeItem = choice('theme');
/** Sites can be switched off one by one. */
export const sitesItem = choice('sites');
/** Underlines in the draft. */
export const highlightsItem = choice('highlights');
/** Off until the person asks for it. */
export const guardItem = choice('guard');
