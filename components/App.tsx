import { useLayoutEffect, useMemo } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createI18n, resolveLanguage } from '../lib/i18n';
import type { PanelStore } from '../lib/session/panelStore';
import { Announcer } from './Announcer';
import styles from './App.module.css';
import { Footer } from './Footer';
import { Header } from './header/Header';
import type { MenuProps } from './header/MainMenu';
import { PanelStoreProvider } from './PanelStoreContext';
import { Screen } from './Screen';
import { LostNote } from './states/LostNote';

interface Props extends MenuProps {
  store: PanelStore;
  /** The browser's languages, best first. */
  preferred: readonly string[];
}

/** The whole sidebar. */
export function App({ store, preferred, ...menu }: Props) {
  const language = resolveLanguage(menu.settings.language, preferred);
  const { theme } = menu.settings;
  const i18n = useMemo(() => createI18n(language), [language]);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
  }, [language, theme]);
  return (
    <I18nextProvider i18n={i18n}>
      <PanelStoreProvider store={store}>
        <div className={styles.app}>
          <Header {...menu} />
          <main className={styles.main}>
            <LostNote />
            <Screen />
          </main>
          <Footer />
          <Announcer />
        </div>
      </PanelStoreProvider>
    </I18nextProvider>
  );
}
