import { useTranslation } from 'react-i18next';
import { Hidden } from '../base/Hidden';
import { useDelayed } from '../base/useDelayed';
import styles from './Skeleton.module.css';

/** What comes sooner than this needs no placeholder (milliseconds). */
const PATIENCE = 150;

export function Skeleton() {
  const { t } = useTranslation();
  const due = useDelayed(true, PATIENCE);
  if (!due) return null;
  return (
    <div className={styles.skeleton}>
      <Hidden>{t('connection.connecting')}</Hidden>
      <i />
      <i />
      <i />
    </div>
  );
}
