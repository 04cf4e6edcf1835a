import { RotateCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../base/Button';
import { usePanel } from '../PanelStoreContext';
import styles from './Stale.module.css';

/** The page was open before Takk and cannot be read until it is reloaded. */
export function Stale() {
  const { t } = useTranslation();
  const openDesk = usePanel((state) => state.openDesk);
  return (
    <section className={styles.stale} aria-labelledby="stale-title">
      <RotateCw size={22} aria-hidden />
      <h2 id="stale-title">{t('stale.title')}</h2>
      <p>{t('stale.text')}</p>
      <Button onClick={openDesk}>{t('stale.desk')}</Button>
    </section>
  );
}
