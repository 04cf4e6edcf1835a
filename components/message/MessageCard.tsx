import { useTranslation } from 'react-i18next';
import type { Report } from '../../lib/coach/report';
import type { View } from '../../lib/session/messages';
import { Button } from '../base/Button';
import { Card } from '../base/Card';
import { usePanel } from '../PanelStoreContext';
import { Byline } from './Byline';
import styles from './MessageCard.module.css';
import { MessageText } from './MessageText';
import { OpenQuestions } from './OpenQuestions';
import { SituationChip } from './SituationChip';

interface Props {
  message: NonNullable<View['message']>;
  report: Report | null;
  /** The person says that another message is meant. */
  onOther(): void;
  onTakenBack(): void;
}

export function MessageCard({ message, report, onOther, onTakenBack }: Props) {
  const { t } = useTranslation();
  const give = usePanel((state) => state.giveMessage);
  const found = report?.language.message;
  const language = message.language ?? (found?.sure ? found.code : null);
  const questions = report?.situation.questions ?? [];
  const takeBack = () => {
    onTakenBack();
    give(null);
  };
  return (
    <Card labelledBy="message-author">
      <Byline message={message} language={language} />
      <MessageText text={message.text} language={language ?? undefined} questions={questions} />
      {message.source === 'person' && (
        <p className={styles.given}>
          {t('message.given')}
          <Button look="plain" onClick={takeBack}>
            {t('message.takeBack')}
          </Button>
        </p>
      )}
      {report && (
        <div className={styles.facts}>
          <SituationChip situation={report.situation} onOther={onOther} />
          <OpenQuestions questions={questions} />
        </div>
      )}
    </Card>
  );
}
