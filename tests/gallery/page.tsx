import '../../components/theme.css';
import { createRoot } from 'react-dom/client';
import { App } from '../../components/App';
import type { FromView, ToView, View } from '../../lib/session/messages';
import { createPanelStore, type PortLike } from '../../lib/session/panelStore';
import type { Settings } from '../../lib/settings/choices';
import { PROPS } from './props';
import { VIEWS } from './views';

/** A background that shows one view and answers every insertion. */
function portOf(view: View): PortLike {
  const listeners: ((message: ToView) => void)[] = [];
  const tell = (message: ToView) => {
    for (const listener of listeners) listener(message);
  };
  return {
    onMessage: {
      addListener(listener) {
        listeners.push(listener);
        queueMicrotask(() => listener({ type: 'view', view }));
      },
    },
    onDisconnect: { addListener() {} },
    postMessage(message: FromView) {
      if (message.type !== 'insert') return;
      queueMicrotask(() =>
        tell({ type: 'insertResult', request: message.request, outcome: 'notArrived' }),
      );
    },
  };
}

const query = new URLSearchParams(location.search);
const view = VIEWS[query.get('view') ?? ''];
if (!view) throw new Error('?view= must name a view');
let settings: Settings = {
  ...PROPS.settings,
  language: (query.get('language') ?? 'en') as Settings['language'],
  theme: (query.get('theme') ?? 'light') as Settings['theme'],
};
const store = createPanelStore(() => portOf(view));
if (view.page.kind === 'unsupported' && view.message) {
  const { message, draft } = view;
  store.getState().writeDesk({ author: message.author ?? '', message: message.text, draft });
}
const container = document.getElementById('root');
const root = container && createRoot(container);
change({});

function change(next: Partial<Settings>): void {
  settings = { ...settings, ...next };
  root?.render(<App {...PROPS} store={store} settings={settings} onSettings={change} />);
}
