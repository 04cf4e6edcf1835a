import { Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Insertion } from '../../lib/session/panelStore';
import { Button } from '../base/Button';
import { usePanel } from '../PanelStoreContext';
import { PhraseText } from './PhraseText';
import styles from './Starter.module.css';

interface Props {
  /** Names this phrase among all that can be inserted. */
  phrase: string;
  text: string;
  language: string | undefined;
}

/** A phrase to start from, with the ways to take it over. */
export function Starter({ phrase, text, language }: Props) {
  const { t } = useTranslation();
  const insert = usePanel((state) => state.insert);
  const insertion = usePanel(({ insertions }) => latest(insertions, phrase));
  const [copied, setCopied] = useState(false);
  const pending = insertion?.outcome === null;
  const outcome =
    insertion && (pending ? t('starter.pending') : t(`starter.${insertion.outcome ?? 'inserted'}`));
  const said = copied ? t('starter.copied') : outcome;
  const copy = () => navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <li className={styles.starter}>
      <PhraseText text={text} language={language} />
      <div className={styles.buttons}>
        <Button look="icon" aria-label={t('starter.copyThis', { phrase: text })} onClick={copy}>
          <Copy size={15} aria-hidden />
        </Button>
        <Button
          look="solid"
          aria-label={t('starter.insertThis', { phrase: text })}
          aria-disabled={pending}
          onClick={() => {
            setCopied(false);
            if (!pending) insert(phrase, text);
          }}
        >
          {t('starter.insert')}
        </Button>
      </div>
      {said && (
        <p
          className={
            insertion?.outcome === 'inserted' || copied || pending ? styles.said : styles.failed
          }
        >
          {said}
        </p>
      )}
    </li>
  );
}

function latest(
  insertions: Readonly<Record<number, Insertion>>,
  phrase: string,
): Insertion | undefined {
  return Object.values(insertions).findLast((insertion) => insertion.phrase === phrase);
}
