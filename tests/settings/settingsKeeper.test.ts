import { expect, it } from 'vitest';
import { DEFAULTS, type Settings } from '../../lib/settings/choices';
import {
  type Choices,
  createSettingsKeeper,
  type SettingsState,
} from '../../lib/settings/settingsKeeper';
import { settle } from '../session/fakes';

/** What a browser keeps: every watcher hears of a change only after it was written. */
class Shelf<Value> {
  full = false;
  private readonly watchers: ((value: Value) => void)[] = [];

  constructor(public value: Value) {}

  async getValue(): Promise<Value> {
    return this.value;
  }

  async setValue(value: Value): Promise<void> {
    await settle();
    if (this.full) throw new Error('QUOTA_BYTES quota exceeded');
    this.value = value;
    for (const watcher of this.watchers) watcher(value);
  }

  watch(watcher: (value: Value) => void): void {
    this.watchers.push(watcher);
  }
}

function setUp(stored: Partial<Settings> = {}) {
  const values: Settings = { ...DEFAULTS, ...stored };
  const shelves = {
    language: new Shelf(values.language),
    theme: new Shelf(values.theme),
    sites: new Shelf(values.sites),
    highlights: new Shelf(values.highlights),
    guard: new Shelf(values.guard),
  } satisfies Choices;
  const open = () => {
    const shown: SettingsState[] = [];
    const keeper = createSettingsKeeper(shelves, (state) => shown.push(state));
    const last = () => {
      const state = shown.at(-1);
      if (!state) throw new Error('nothing was shown yet');
      return state;
    };
    return { ...keeper, shown, last };
  };
  return { shelves, open };
}

it('shows what was stored, all at once', async () => {
  const { open } = setUp({ theme: 'dark', highlights: false });
  const { shown } = open();
  await settle();
  expect(shown).toEqual([
    { settings: { ...DEFAULTS, theme: 'dark', highlights: false }, unsaved: false },
  ]);
});

it('shows a change before it is stored, and stores it', async () => {
  const { shelves, open } = setUp();
  const { change, last } = open();
  await settle();
  change({ theme: 'dark' });
  expect(last().settings.theme).toBe('dark');
  expect(shelves.theme.value).toBe('system');
  await settle();
  await settle();
  expect(shelves.theme.value).toBe('dark');
});

it('shows the same in every open sidebar', async () => {
  const { open } = setUp();
  const [here, there] = [open(), open()];
  await settle();
  here.change({ sites: { ...DEFAULTS.sites, x: false } });
  await settle();
  await settle();
  expect(there.last().settings.sites.x).toBe(false);
});

it('does not fall back to an earlier key press while a later one is being stored', async () => {
  const { open } = setUp();
  const { change, shown } = open();
  await settle();
  const scores = () => shown.map(({ settings }) => settings.guard.below);
  const first = scores().length;
  change({ guard: { level: 'below', below: 6 } });
  change({ guard: { level: 'below', below: 65 } });
  await settle();
  await settle();
  expect(scores().slice(first + 1)).not.toContain(6);
  expect(scores().at(-1)).toBe(65);
});

it('keeps a choice for now where the storage is full, says so, and mends by the next', async () => {
  const { shelves, open } = setUp();
  const { change, last } = open();
  await settle();
  shelves.theme.full = true;
  change({ theme: 'dark' });
  await settle();
  await settle();
  expect(last()).toMatchObject({ settings: { theme: 'dark' }, unsaved: true });
  // Another choice that can be stored does not hide that this one was not.
  change({ highlights: false });
  await settle();
  await settle();
  expect(last().unsaved).toBe(true);
  shelves.theme.full = false;
  change({ theme: 'light' });
  await settle();
  await settle();
  expect(last()).toMatchObject({ settings: { theme: 'light' }, unsaved: false });
});
