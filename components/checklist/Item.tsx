import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding, Span } from '../../lib/coach/report';
import { Button } from '../base/Button';
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
  onToggle(): void;
  /** Shows the words in the page; opening the item does so too. Undefined: there is nothing to show. */
  onShow: (() => void) | undefined;
}

/** One point of the checklist. */
export function Item({ finding, quoted, language, open, onToggle, onShow }: Props) {
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
          aria-description={onShow && !open ? t('checklist.show') : undefined}
          onClick={onToggle}
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
            {onShow && (
              <Button look="plain" onClick={onShow}>
                {t('checklist.show')}
              </Button>
            )}
            <ItemBody finding={finding} language={language} />
          </div>
        )}
      </div>
    </li>
  );
}
