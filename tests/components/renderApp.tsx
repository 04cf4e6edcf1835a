import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { act } from 'react';
import { afterEach } from 'vitest';
import { App, type AppProps } from '../../components/App';
import type { View } from '../../lib/session/messages';
import { createPanelStore } from '../../lib/session/panelStore';
import type { Settings } from '../../lib/settings/choices';
import { PROPS } from '../gallery/props';
import { FakeBackground } from './fakePort';

afterEach(cleanup);

// jsdom lays nothing out: radix asks for these.
Element.prototype.scrollIntoView ??= () => {};
Element.prototype.hasPointerCapture ??= () => false;
window.scrollTo = () => {};
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

interface Given {
  settings?: Partial<Settings>;
  props?: Partial<AppProps>;
  user?: Parameters<typeof userEvent.setup>[0];
}

/** The whole sidebar with a fake background that shows `view`. */
export function renderApp(view: View | null, { settings, props, user }: Given = {}) {
  const background = new FakeBackground();
  const store = createPanelStore(background.connect);
  const changes: Partial<Settings>[] = [];
  const app = (shown: Settings) => (
    <App {...PROPS} store={store} settings={shown} onSettings={change} {...props} />
  );
  let chosen: Settings = { ...PROPS.settings, ...settings };
  const change = (next: Partial<Settings>) => {
    changes.push(next);
    chosen = { ...chosen, ...next };
    result.rerender(app(chosen));
  };
  const result = render(app(chosen));
  if (view) act(() => background.show(view));
  return {
    ...result,
    store,
    background,
    changes,
    user: userEvent.setup(user),
    show: (next: View) => act(() => background.show(next)),
    say: (message: Parameters<FakeBackground['say']>[0]) => act(() => background.say(message)),
  };
}
