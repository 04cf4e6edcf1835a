import { useTranslation } from 'react-i18next';
import type { Report } from '../../lib/coach/report';
import { Card } from '../base/Card';
import { Dial } from './Dial';
import { Dimensions } from './Dimensions';
import { headline } from './headline';
import styles from './ScoreCard.module.css';

interface Props {
  report: Report;
  draft: string;
}

/** How the reply is likely to land, and what to do next. */
export function ScoreCard({ report, draft }: Props) {
  const { t, i18n } = useTranslation();
  const { score, state, dimensions } = report.tone;
  const { title, text } = headline(report, t, i18n.language);
  return (
    <Card labelledBy="score-title">
      <div className={styles.head}>
        <Dial score={score} state={state} />
        <div>
          <h2 id="score-title">{title}</h2>
          <p>{text}</p>
        </div>
      </div>
      {score !== null && (
        <Dimensions dimensions={dimensions} draft={draft} language={report.language.draft?.code} />
      )}
    </Card>
  );
}
