import { useTranslation } from 'react-i18next';
import { Button } from '../base/Button';
import { Part } from './Part';
import styles from './Part.module.css';

/** The keys that open the sidebar. */
export interface Shortcut {
  /** As the browser has really assigned them; empty where it has not. */
  keys: string;
  /** Opens the browser's own page for shortcuts; null where no extension may. */
  onChange: (() => void) | null;
}

export function ShortcutPart({ shortcut }: { shortcut: Shortcut }) {
  const { t } = useTranslation();
  const { keys, onChange } = shortcut;
  return (
    <Part title={t('settings.shortcut.title')}>
      {() => (
        <>
          <div className={styles.keys}>
            {t('settings.shortcut.opens')}
            {keys ? <kbd>{keys}</kbd> : <em>{t('settings.shortcut.none')}</em>}
          </div>
          {onChange ? (
            <Button onClick={onChange}>
              {t(keys ? 'settings.shortcut.change' : 'settings.shortcut.assign')}
            </Button>
          ) : (
            <p>{t('settings.shortcut.how')}</p>
          )}
        </>
      )}
    </Part>
  );
}
