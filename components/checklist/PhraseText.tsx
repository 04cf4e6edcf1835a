import { useTranslation } from 'react-i18next';
import { Hidden } from '../base/Hidden';
import styles from './PhraseText.module.css';

const BLANK = /(\[[^[\]]+\])/u;

/** A phrase whose [blanks] show as something to fill in. */
export function PhraseText({ text, language }: { text: string; language: string | undefined }) {
  const { t } = useTranslation();
  let at = 0;
  return (
    <p className={styles.phrase} lang={language} dir="auto">
      {text.split(BLANK).map((part) => {
        const key = at;
        at += part.length;
        if (!BLANK.test(part)) return part;
        const blank = part.slice(1, -1);
        return (
          <span key={key}>
            <Hidden>{t('checklist.blank', { blank })}</Hidden>
            <span className={styles.blank} aria-hidden>
              {blank}
            </span>
          </span>
        );
      })}
    </p>
  );
}
