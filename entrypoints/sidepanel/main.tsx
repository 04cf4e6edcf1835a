import '../../components/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { App } from '../../components/App';
import type { Shortcut } from '../../components/settings/ShortcutPart';
import { VIEW_PORT } from '../../lib/session/messages';
import type { Versions } from '../../lib/session/pageCheck';
import { createPanelStore } from '../../lib/session/panelStore';
import {
  guardItem,
  highlightsItem,
  languageItem,
  sitesItem,
  themeItem,
} from '../../lib/settings/items';
import { createSettingsKeeper, type SettingsState } from '../../lib/settings/settingsKeeper';
import { browserName, changeShortcut, watchShortcut } from './browserFacts';

const store = createPanelStore(() => browser.runtime.connect({ name: VIEW_PORT }));
void browser.windows.getCurrent().then(({ id }) => {
  if (id !== undefined) store.getState().watch(id);
});

const container = document.getElementById('root');
if (!container) throw new Error('index.html has no #root');
const root = createRoot(container);

/** Nothing is shown before this is known: it would be in the wrong language or light. */
let choices: SettingsState | null = null;
let shortcut: Shortcut = { keys: '', onChange: changeShortcut };
let versions: Versions = { takk: browser.runtime.getManifest().version, browser: '' };

const keeper = createSettingsKeeper(
  {
    language: languageItem,
    theme: themeItem,
    sites: sitesItem,
    highlights: highlightsItem,
    guard: guardItem,
  },
  (state) => {
    choices = state;
    show();
  },
);
watchShortcut((keys) => {
  shortcut = { ...shortcut, keys };
  show();
});
void browserName().then((name) => {
  versions = { ...versions, browser: name };
  show();
});

function show(): void {
  if (!choices) return;
  root.render(
    <StrictMode>
      <App
        {...choices}
        store={store}
        onSettings={keeper.change}
        shortcut={shortcut}
        versions={versions}
        preferred={navigator.languages}
      />
    </StrictMode>,
  );
}
