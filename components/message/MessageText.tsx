import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenQuestion } from '../../lib/coach/report';
import { Button } from '../base/Button';
import { Hidden } from '../base/Hidden';
import { shorten } from '../base/shorten';
import styles from './MessageText.module.css';
import { pieces } from './pieces';

interface Props {
  text: string;
  language: string | undefined;
  questions: readonly OpenQuestion[];
}

/** Longer messages are folded (characters, lines). */
const LONG = 320;
const TALL = 7;

export function MessageText({ text, language, questions }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const short = useMemo(() => fold(text), [text]);
  const shown = open ? text : short;
  const parts = useMemo(() => pieces(shown, questions), [shown, questions]);
  return (
    <>
      <blockquote
        className={open ? styles.all : styles.text}
        lang={language}
        dir="auto"
        // A long message scrolls in its own place; the keyboard must reach it.
        tabIndex={open ? 0 : undefined}
      >
        {parts.map(({ start, text: part, question }) =>
          question ? (
            <mark key={start} className={question.answered ? styles.answered : styles.open}>
              {part}
              <Hidden>
                {' '}
                ({t(question.answered ? 'message.answeredMark' : 'message.openMark')})
              </Hidden>
            </mark>
          ) : (
            part
          ),
        )}
      </blockquote>
      {short !== text && (
        <Button look="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'message.showLess' : 'message.showAll')}
        </Button>
      )}
    </>
  );
}

function fold(text: string): string {
  const lines = text.slice(0, LONG * 2).split('\n');
  const tall = lines.length > TALL;
  const head = tall ? `${lines.slice(0, TALL - 1).join('\n')}\n…` : text;
  // A few characters more are not worth a button.
  return head.length > LONG * 1.25 ? shorten(head, LONG) : head;
}
