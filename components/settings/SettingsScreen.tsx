import { useTranslation } from 'react-i18next';
import type { Settings } from '../../lib/settings/choices';
import { Switch } from '../base/Switch';
import { Subpage } from '../Subpage';
import { GuardPart } from './GuardPart';
import { LookPart } from './LookPart';
import { Part } from './Part';
import styles from './Part.module.css';
import { type Shortcut, ShortcutPart } from './ShortcutPart';
import { SitesPart } from './SitesPart';

export interface SettingsProps {
  settings: Settings;
  /** A choice could not be kept. */
  unsaved: boolean;
  onSettings(change: Partial<Settings>): void;
  shortcut: Shortcut;
}

interface Props extends SettingsProps {
  onBack(): void;
}

/** Every choice there is, each in force at once. */
export function SettingsScreen({ settings, unsaved, onSettings, shortcut, onBack }: Props) {
  const { t } = useTranslation();
  return (
    <Subpage title={t('settings.title')} onBack={onBack}>
      <div role="alert" className={styles.alert}>
        {unsaved && <p className={styles.problem}>{t('settings.unsaved')}</p>}
      </div>
      <SitesPart sites={settings.sites} onSites={(sites) => onSettings({ sites })} />
      <Part title={t('settings.draft')}>
        {() => (
          <Switch
            label={t('settings.highlights')}
            help={t('settings.highlightsHelp')}
            on={settings.highlights}
            onSwitch={(highlights) => onSettings({ highlights })}
          />
        )}
      </Part>
      <GuardPart guard={settings.guard} onGuard={(guard) => onSettings({ guard })} />
      <LookPart settings={settings} onSettings={onSettings} />
      <ShortcutPart shortcut={shortcut} />
    </Subpage>
  );
}
