import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Settings, THEMES } from '../../lib/settings/choices';
import { RadioList } from '../base/RadioList';
import { Part } from './Part';

/** Each language in its own name. */
const LANGUAGE_NAMES = [
  { value: 'en', label: 'English', lang: 'en' },
  { value: 'nb', label: 'Norsk bokmål', lang: 'nb' },
  { value: 'nl', label: 'Nederlands', lang: 'nl' },
] as const;

interface Props {
  settings: Pick<Settings, 'language' | 'theme'>;
  onSettings(change: Partial<Settings>): void;
}

/** The language and the colours of the sidebar. */
export function LookPart({ settings, onSettings }: Props) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <Part title={t('settings.look')}>
      {() => (
        <>
          <h4 id={`${id}-language`}>{t('settings.language')}</h4>
          <RadioList
            labelledBy={`${id}-language`}
            value={settings.language}
            choices={[{ value: 'browser', label: t('settings.asBrowser') }, ...LANGUAGE_NAMES]}
            onChoose={(language) => onSettings({ language })}
          />
          <h4 id={`${id}-theme`}>{t('settings.theme')}</h4>
          <RadioList
            labelledBy={`${id}-theme`}
            value={settings.theme}
            choices={THEMES.map((value) => ({ value, label: t(`settings.themes.${value}`) }))}
            onChoose={(theme) => onSettings({ theme })}
          />
        </>
      )}
    </Part>
  );
}
