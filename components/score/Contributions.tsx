import { useTranslation } from 'react-i18next';
import type { Contribution } from '../../lib/coach/report';
import { TONE_REASONS, type ToneReason } from '../../lib/coach/tone/reasons';
import { Quotes } from '../base/Quotes';
import styles from './Contributions.module.css';

interface Props {
  contributions: readonly Contribution[];
  draft: string;
  language: string | undefined;
}

/** More than this is noise (contributions come largest first). */
const MOST = 8;

/** The words that moved a dimension, with their signed points. */
export function Contributions({ contributions, draft, language }: Props) {
  const { t, i18n } = useTranslation();
  const points = new Intl.NumberFormat(i18n.language, {
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  });
  const known = contributions.filter(isKnown).slice(0, MOST);
  if (known.length === 0) return <p className={styles.nothing}>{t('score.nothing')}</p>;
  return (
    <ul className={styles.list}>
      {known.map((contribution) => (
        <li key={`${contribution.reason} ${contribution.spans.join()}`}>
          <span className={contribution.points < 0 ? styles.down : styles.up}>
            {points.format(contribution.points).replace('-', '−')}
          </span>
          <div>
            {t(`tone.${contribution.reason}`)}
            <Quotes text={draft} spans={contribution.spans} language={language} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function isKnown(entry: Contribution): entry is Contribution & { reason: ToneReason } {
  return (TONE_REASONS as readonly string[]).includes(entry.reason);
}
