import { useTranslation } from 'react-i18next';
import type { OpenQuestion } from '../../lib/coach/report';
import styles from './OpenQuestions.module.css';

/** How many questions of the message the draft leaves open. */
export function OpenQuestions({ questions }: { questions: readonly OpenQuestion[] }) {
  const { t } = useTranslation();
  if (questions.length === 0) return null;
  const open = questions.filter(({ answered }) => !answered).length;
  return (
    <p className={open > 0 ? styles.open : styles.answered}>
      {open > 0 ? t('message.open', { count: open }) : t('message.allAnswered')}
    </p>
  );
}
