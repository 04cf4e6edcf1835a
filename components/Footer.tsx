import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './Footer.module.css';

export function Footer() {
  const { t } = useTranslation();
  return (
    <footer className={styles.footer}>
      <Lock size={13} aria-hidden />
      {t('footer.private')}
    </footer>
  );
}
