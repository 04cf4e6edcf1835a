import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CriterionId } from '../../lib/coach/vocabulary';
import { Starter } from './Starter';
import styles from './Starters.module.css';

interface Props {
  criterion: CriterionId;
  starters: readonly string[];
  language: string | undefined;
}

export function Starters({ criterion, starters, language }: Props) {
  const { t } = useTranslation();
  const id = useId();
  if (starters.length === 0) return null;
  return (
    <div className={styles.starters}>
      <h4 id={id}>{t('checklist.starters')}</h4>
      <ul aria-labelledby={id}>
        {starters.map((text) => (
          <Starter key={text} phrase={`${criterion}: ${text}`} text={text} language={language} />
        ))}
      </ul>
    </div>
  );
}
