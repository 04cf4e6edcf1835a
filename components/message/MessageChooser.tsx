import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundMessage } from '../../lib/session/observation';
import { Button } from '../base/Button';
import { Card } from '../base/Card';
import { shorten } from '../base/shorten';
import { usePanel } from '../PanelStoreContext';
import styles from './MessageChooser.module.css';

interface Props {
  candidates: readonly FoundMessage[];
  onGiven(): void;
  onNone(): void;
}

/** More of a candidate than this is not needed to know it (characters). */
const PREVIEW = 140;

/** Several messages could be meant: the person says which. */
export function MessageChooser({ candidates, onGiven, onNone }: Props) {
  const { t } = useTranslation();
  const give = usePanel((state) => state.giveMessage);
  const id = useId();
  return (
    <Card labelledBy={id} quiet>
      <h2 id={id} className={styles.title}>
        {t('unknown.unsureTitle')}
      </h2>
      <p className={styles.text}>{t('unknown.unsureText')}</p>
      <ul className={styles.list}>
        {candidates.map(({ author, text, language }) => (
          <li key={`${author} ${text.slice(0, 80)}`}>
            <button
              type="button"
              className={styles.choice}
              onClick={() => {
                onGiven();
                give({ author, text });
              }}
            >
              <b dir="auto">{author ?? t('message.unknownAuthor')}</b>
              <span dir="auto" lang={language ?? undefined}>
                {shorten(text, PREVIEW)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Button look="plain" onClick={onNone}>
        {t('unknown.none')}
      </Button>
    </Card>
  );
}
