import { useLayoutEffect, useMemo } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createI18n, resolveLanguage } from '../lib/i18n';
import type { Versions } from '../lib/session/pageCheck';
import type { PanelStore } from '../lib/session/panelStore';
import { Announcer } from './Announcer';
import styles from './App.module.css';
import { CheckScreen } from './check/CheckScreen';
import { Footer } from './Footer';
import { Header } from './header/Header';
import { PanelStoreProvider } from './PanelStoreContext';
import { Screen } from './Screen';
import { type SettingsProps, SettingsScreen } from './settings/SettingsScreen';
import { LostNote } from './states/LostNote';
import { usePlace } from './usePlace';

export interface AppProps extends SettingsProps {
  store: PanelStore;
  /** The browser's languages, best first. */
  preferred: readonly string[];
  versions: Versions;
}

/** The whole sidebar. */
export function App({ store, preferred, versions, ...choices }: AppProps) {
  const { settings, onSettings } = choices;
  const language = resolveLanguage(settings.language, preferred);
  const { theme, sites } = settings;
  const i18n = useMemo(() => createI18n(language), [language]);
  const { place, turn, open, back, menuButton } = usePlace();
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
  }, [language, theme]);
  return (
    <I18nextProvider i18n={i18n}>
      <PanelStoreProvider store={store}>
        <div className={styles.app}>
          <Header onOpen={open} buttonRef={menuButton} />
          <main className={styles.main}>
            {place === 'settings' && <SettingsScreen key={turn} {...choices} onBack={back} />}
            {place === 'check' && <CheckScreen key={turn} versions={versions} onBack={back} />}
            {/* Kept while another view is open: what is unfolded and half written stays. */}
            <div className={styles.reply} hidden={place !== 'reply'}>
              <LostNote />
              <Screen onSwitchOn={(site) => onSettings({ sites: { ...sites, [site]: true } })} />
            </div>
          </main>
          <Footer />
          <Announcer />
        </div>
      </PanelStoreProvider>
    </I18nextProvider>
  );
}
