import { MessageSquareReply, PenLine, Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../base/Button';
import { usePanel } from '../PanelStoreContext';
import styles from './Idle.module.css';

const STEPS = [
  { id: 'find', Icon: Search },
  { id: 'click', Icon: MessageSquareReply },
  { id: 'write', Icon: PenLine },
] as const;

/** A supported site, and nothing is being written yet. */
export function Idle() {
  const { t } = useTranslation();
  const openDesk = usePanel((state) => state.openDesk);
  return (
    <section className={styles.idle} aria-labelledby="idle-title">
      <h2 id="idle-title">{t('idle.title')}</h2>
      <p>{t('idle.text')}</p>
      <ol>
        {STEPS.map(({ id, Icon }) => (
          <li key={id}>
            <Icon size={18} aria-hidden />
            {t(`idle.steps.${id}`)}
          </li>
        ))}
      </ol>
      <Button onClick={openDesk}>{t('idle.desk')}</Button>
    </section>
  );
}
