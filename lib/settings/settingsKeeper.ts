import { DEFAULTS, type Settings } from './choices';
import type { Choice } from './items';

export type Choices = { readonly [Key in keyof Settings]: Choice<Settings[Key]> };

/** What is shown of the choices. */
export interface SettingsState {
  settings: Settings;
  /** A choice could not be kept: it holds here until the sidebar closes, and nowhere else. */
  unsaved: boolean;
}

/** The choices of one open sidebar, in step with what is stored and with every other sidebar. */
export interface SettingsKeeper {
  /** Shows a change at once and keeps it. */
  change(next: Partial<Settings>): void;
}

/** @param show is told first when everything has been read */
export function createSettingsKeeper(
  choices: Choices,
  show: (state: SettingsState) => void,
): SettingsKeeper {
  const keys = Object.keys(choices) as (keyof Settings)[];
  const failed = new Set<keyof Settings>();
  const writing = new Map<keyof Settings, number>();
  let settings = DEFAULTS;

  const tell = (next: Partial<Settings>): void => {
    settings = { ...settings, ...next };
    show({ settings, unsaved: failed.size > 0 });
  };

  async function keep<Key extends keyof Settings>(key: Key, value: Settings[Key]): Promise<void> {
    writing.set(key, (writing.get(key) ?? 0) + 1);
    try {
      await choices[key].setValue(value);
      failed.delete(key);
    } catch {
      failed.add(key);
    }
    writing.set(key, (writing.get(key) ?? 1) - 1);
    tell({});
  }

  function follow<Key extends keyof Settings>(key: Key): void {
    choices[key].watch((value) => {
      // The echo of an earlier key press must not undo a later one.
      if (writing.get(key)) return;
      failed.delete(key);
      tell({ [key]: value } as Pick<Settings, Key>);
    });
  }

  const read = keys.map(async (key) => [key, await choices[key].getValue()] as const);
  void Promise.all(read).then((values) => {
    for (const key of keys) follow(key);
    tell(Object.fromEntries(values));
  });

  return {
    change(next) {
      tell(next);
      for (const key of Object.keys(next) as (keyof Settings)[]) void keep(key, settings[key]);
    },
  };
}
