import '../../components/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { App } from '../../components/App';
import { VIEW_PORT } from '../../lib/session/messages';
import { createPanelStore } from '../../lib/session/panelStore';
import type { Settings } from '../../lib/settings/choices';
import { languageItem, themeItem } from '../../lib/settings/items';

const store = createPanelStore(() => browser.runtime.connect({ name: VIEW_PORT }));
void browser.windows.getCurrent().then(({ id }) => {
  if (id !== undefined) store.getState().watch(id);
});

const container = document.getElementById('root');
if (!container) throw new Error('index.html has no #root');
const root = createRoot(container);
let settings: Settings = { language: 'browser', theme: 'system' };

/** Shows a change at once and keeps it. */
function change(next: Partial<Settings>): void {
  if (next.language) void languageItem.setValue(next.language);
  if (next.theme) void themeItem.setValue(next.theme);
  show(next);
}

function show(next: Partial<Settings>): void {
  settings = { ...settings, ...next };
  root.render(
    <StrictMode>
      <App store={store} settings={settings} onSettings={change} preferred={navigator.languages} />
    </StrictMode>,
  );
}

void Promise.all([languageItem.getValue(), themeItem.getValue()]).then(([language, theme]) =>
  show({ language, theme }),
);
languageItem.watch((language) => show({ language }));
themeItem.watch((theme) => show({ theme }));
