import { useTranslation } from 'react-i18next';
import type { Finding } from '../../lib/coach/report';
import { CRITERION_SOURCES, isDisputed } from '../../lib/i18n/sources';
import { Disagreement } from './Disagreement';
import styles from './ItemBody.module.css';
import { SourceLine } from './SourceLine';
import { Starters } from './Starters';
import { reasonOf } from './why';

interface Props {
  finding: Finding;
  language: string | undefined;
}

/** Why a point matters, where that comes from, and words to start from. */
export function ItemBody({ finding, language }: Props) {
  const { t, i18n } = useTranslation();
  const { id } = finding;
  const reason = reasonOf(finding, t, i18n.language);
  return (
    <>
      {!finding.sure && <p className={styles.unsure}>{t('checklist.unsureNote')}</p>}
      {reason && <p className={styles.reason}>{reason}</p>}
      <p className={reason ? styles.more : styles.why}>{t(`criteria.${id}.why`)}</p>
      <SourceLine sources={CRITERION_SOURCES[id]} />
      {isDisputed(id) && <Disagreement id={id} />}
      <Starters criterion={id} starters={finding.starters} language={language} />
    </>
  );
}
