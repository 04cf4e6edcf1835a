import { useTranslation } from 'react-i18next';
import { DISAGREEMENTS, type DisputedId, SOURCES } from '../../lib/i18n/sources';
import { Disclosure } from '../base/Disclosure';
import styles from './Disagreement.module.css';

/** Where studies disagree, both sides are told. */
export function Disagreement({ id }: { id: DisputedId }) {
  const { t } = useTranslation();
  const works = DISAGREEMENTS[id].map(
    (source) => `${SOURCES[source].author} ${SOURCES[source].year}`,
  );
  return (
    <div className={styles.disagreement}>
      <Disclosure label={t('checklist.disagree')}>
        <p>{t(`disagree.${id}`)}</p>
        <p className={styles.works}>{works.join(' · ')}</p>
      </Disclosure>
    </div>
  );
}
