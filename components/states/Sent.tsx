import { CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './Sent.module.css';

/** The reply went out, and no other was begun yet. */
export function Sent() {
  const { t } = useTranslation();
  return (
    <section className={styles.sent} aria-labelledby="sent-title">
      <CircleCheck size={28} aria-hidden />
      <h2 id="sent-title">{t('sent.title')}</h2>
      <p>{t('sent.text')}</p>
    </section>
  );
}
