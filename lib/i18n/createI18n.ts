import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { LanguageCode } from '../coach/vocabulary';
import type { en } from './en';
import { WORDS } from './resources';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

/** The words of the interface in one language, ready at once. An instance of its own, so that tests share nothing. */
export function createI18n(language: LanguageCode): i18n {
  const instance = i18next.createInstance();
  instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: {
      en: { translation: WORDS.en },
      nb: { translation: WORDS.nb },
      nl: { translation: WORDS.nl },
    },
    initAsync: false,
    // React escapes; doing it twice would show "&amp;".
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance;
}
