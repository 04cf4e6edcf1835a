import { useTranslation } from 'react-i18next';
import { useDelayed } from '../base/useDelayed';
import { usePanel } from '../PanelStoreContext';
import styles from './LostNote.module.css';

/** Browsers put the background to sleep all the time: only what lasts is worth a word (milliseconds). */
const PATIENCE = 1000;

export function LostNote() {
  const { t } = useTranslation();
  const lost = usePanel(({ connection }) => connection === 'lost');
  const due = useDelayed(lost, PATIENCE);
  return due ? <p className={styles.note}>{t('connection.lost')}</p> : null;
}
