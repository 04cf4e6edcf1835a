import { useTranslation } from 'react-i18next';
import { showsDesk } from '../../lib/session/panelStore';
import { usePanel } from '../PanelStoreContext';
import { SITE_NAMES } from '../siteNames';
import styles from './Where.module.css';

/** Where the reply is being written: "Facebook · comment". */
export function Where() {
  const { t } = useTranslation();
  const page = usePanel(({ view }) => view?.page ?? null);
  const desk = usePanel(showsDesk);
  if (!page || desk || page.kind === 'unsupported') return null;
  if (page.kind !== 'composing') return <p className={styles.where}>{SITE_NAMES[page.site]}</p>;
  const { site, surface } = page.observation;
  return (
    <p className={styles.where}>
      {SITE_NAMES[site]} · {t(`header.surface.${surface}`)}
    </p>
  );
}
