import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding, Span } from '../../lib/coach/report';
import type { CriterionId } from '../../lib/coach/vocabulary';
import { Quotes } from '../base/Quotes';
import { stateOf } from './arrange';
import styles from './Item.module.css';
import { ItemBody } from './ItemBody';
import { StateIcon } from './StateIcon';

export interface QuotedText {
  text: string;
  spans: readonly Span[];
  language: string | undefined;
}

interface Props {
  finding: Finding;
  quoted: QuotedText;
  /** Language of the phrases offered. */
  language: string | undefined;
  open: boolean;
  onToggle(id: CriterionId): void;
}

/** One point of the checklist. */
export function Item({ finding, quoted, language, open, onToggle }: Props) {
  const { t } = useTranslation();
  const bodyId = useId();
  const state = stateOf(finding);
  return (
    <li className={styles.item} data-criterion={finding.id}>
      <h3>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={open ? bodyId : undefined}
          onClick={() => onToggle(finding.id)}
        >
          <StateIcon state={state} />
          <span className={styles.title}>
            {t(`criteria.${finding.id}.${state === 'unsure' ? 'question' : 'title'}`)}
          </span>
          <span className={styles[state]}>{t(`checklist.state.${state}`)}</span>
          <ChevronDown className={styles.chevron} size={16} aria-hidden />
        </button>
      </h3>
      <div className={styles.rest}>
        <Quotes {...quoted} />
        {open && (
          <div id={bodyId} className={styles.body}>
            <ItemBody finding={finding} language={language} />
          </div>
        )}
      </div>
    </li>
  );
}
