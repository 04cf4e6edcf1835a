import type { AppProps } from '../../components/App';
import { DEFAULTS } from '../../lib/settings/choices';

/** A sidebar as it comes: nothing chosen but what a test or a picture needs to be the same each time. */
export const PROPS = {
  settings: { ...DEFAULTS, language: 'en', theme: 'light' },
  unsaved: false,
  shortcut: { keys: 'Alt+Shift+T', onChange: () => {} },
  versions: { takk: '1.2.3', browser: 'Chromium 140' },
  preferred: ['en'],
} as const satisfies Partial<AppProps>;
