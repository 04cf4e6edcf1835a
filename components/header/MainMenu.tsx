import { Menu } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { type Settings, THEMES } from '../../lib/settings/choices';
import { Button } from '../base/Button';
import { Choices } from '../base/Choices';
import styles from '../base/Menu.module.css';

export interface MenuProps {
  settings: Settings;
  onSettings(change: Partial<Settings>): void;
  /** Opens the full settings; the entry is left out where there are none yet. */
  onOpenSettings?: (() => void) | undefined;
}

/** Each language in its own name. */
const LANGUAGE_NAMES = [
  { value: 'en', label: 'English', lang: 'en' },
  { value: 'nb', label: 'Norsk bokmål', lang: 'nb' },
  { value: 'nl', label: 'Nederlands', lang: 'nl' },
] as const;

export function MainMenu({ settings, onSettings, onOpenSettings }: MenuProps) {
  const { t } = useTranslation();
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <Button look="icon" aria-label={t('menu.open')}>
          <Menu size={18} aria-hidden />
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content
        className={styles.content}
        align="end"
        sideOffset={6}
        collisionPadding={10}
      >
        <Choices
          label={t('menu.language')}
          value={settings.language}
          choices={[{ value: 'browser', label: t('menu.asBrowser') }, ...LANGUAGE_NAMES]}
          onChoose={(language) => onSettings({ language })}
        />
        <DropdownMenu.Separator className={styles.line} />
        <Choices
          label={t('menu.theme')}
          value={settings.theme}
          choices={THEMES.map((value) => ({ value, label: t(`menu.themes.${value}`) }))}
          onChoose={(theme) => onSettings({ theme })}
        />
        <DropdownMenu.Separator className={styles.line} />
        {onOpenSettings && (
          <DropdownMenu.Item className={styles.item} onSelect={onOpenSettings}>
            {t('menu.settings')}
          </DropdownMenu.Item>
        )}
        <DropdownMenu.Label className={styles.label}>{t('menu.about')}</DropdownMenu.Label>
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}
