import { useTranslation } from 'react-i18next';
import type { DimensionScore } from '../../lib/coach/report';
import type { DimensionId } from '../../lib/coach/vocabulary';
import { Disclosure } from '../base/Disclosure';
import { Hidden } from '../base/Hidden';
import { Contributions } from './Contributions';
import styles from './Dimension.module.css';
import { levelOf } from './level';

interface Props {
  id: DimensionId;
  value: number;
  contributions: DimensionScore['contributions'];
  draft: string;
  language: string | undefined;
}

/** One side of the score as a bar; unfolds into the words that moved it. */
export function Dimension({ id, value, contributions, draft, language }: Props) {
  const { t } = useTranslation();
  const name = t(`dimensions.${id}`);
  return (
    <li>
      <Disclosure
        label={
          <span className={styles.row}>
            <span>{name}</span>
            <span className={styles.bar} aria-hidden>
              <i className={styles[levelOf(value)]} style={{ width: `${value}%` }} />
            </span>
            <Hidden>: </Hidden>
            <span className={styles.value}>{value}</span>
          </span>
        }
      >
        <Contributions contributions={contributions} draft={draft} language={language} />
      </Disclosure>
    </li>
  );
}
