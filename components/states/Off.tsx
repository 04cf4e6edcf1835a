import { Power } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SiteId } from '../../lib/coach/vocabulary';
import { Button } from '../base/Button';
import { usePanel } from '../PanelStoreContext';
import { SITE_NAMES } from '../siteNames';
import styles from './Off.module.css';

interface Props {
  site: SiteId;
  onSwitchOn(site: SiteId): void;
}

/** The person has switched Takk off on this site. */
export function Off({ site, onSwitchOn }: Props) {
  const { t } = useTranslation();
  const openDesk = usePanel((state) => state.openDesk);
  const name = SITE_NAMES[site];
  return (
    <section className={styles.off} aria-labelledby="off-title">
      <Power size={22} aria-hidden />
      <h2 id="off-title">{t('off.title', { site: name })}</h2>
      <p>{t('off.text')}</p>
      <div>
        <Button look="solid" onClick={() => onSwitchOn(site)}>
          {t('off.switchOn', { site: name })}
        </Button>
        <Button onClick={openDesk}>{t('off.desk')}</Button>
      </div>
    </section>
  );
}
