import { useTranslation } from 'react-i18next';
import type { Span } from '../../lib/coach/report';
import styles from './Quotes.module.css';
import { quotesOf } from './quotesOf';
import { shorten } from './shorten';

interface Props {
  /** The text that the spans point into. */
  text: string;
  spans: readonly Span[];
  language: string | undefined;
}

/** So many quotations are shown, each of at most so many characters. */
const MOST = 2;
const LONGEST = 90;

/** The person's words that a finding rests on. */
export function Quotes({ text, spans, language }: Props) {
  const { t } = useTranslation();
  const quotes = quotesOf(text, spans);
  if (quotes.length === 0) return null;
  const more = quotes.length - MOST;
  return (
    <p className={styles.quotes}>
      {quotes.slice(0, MOST).map((quote) => (
        <q key={quote} lang={language} dir="auto">
          {shorten(quote, LONGEST)}
        </q>
      ))}
      {more > 0 && <small>{t('checklist.moreQuotes', { count: more })}</small>}
    </p>
  );
}
