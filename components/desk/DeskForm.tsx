import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { View } from '../../lib/session/messages';
import { Button } from '../base/Button';
import { Field } from '../base/Field';
import { OpenQuestions } from '../message/OpenQuestions';
import { SituationChip } from '../message/SituationChip';
import { usePanel } from '../PanelStoreContext';
import { CopyReply } from './CopyReply';
import styles from './DeskForm.module.css';

export function DeskForm({ view }: { view: View }) {
  const { t } = useTranslation();
  const desk = usePanel((state) => state.desk);
  const write = usePanel((state) => state.writeDesk);
  const close = usePanel((state) => state.closeDesk);
  const situation = desk.message.trim() === '' ? null : view.report?.situation;
  const clear = () => write({ author: '', message: '', draft: '', caret: null });
  return (
    <section className={styles.desk} aria-labelledby="desk-title">
      {desk.open && view.page.kind !== 'unsupported' && (
        <Button look="plain" onClick={close}>
          <ArrowLeft size={14} aria-hidden />
          {t('desk.close')}
        </Button>
      )}
      <h2 id="desk-title">{t('desk.title')}</h2>
      {!desk.message && !desk.draft && <p>{t('desk.text')}</p>}
      <Field
        label={t('desk.message')}
        // Asked for by a press of a button: the focus goes where the work is.
        first={desk.open}
        value={desk.message}
        rows={3}
        onChange={(message) => write({ message })}
      />
      {desk.message.trim() !== '' && (
        <>
          <Field
            label={t('desk.author')}
            value={desk.author}
            onChange={(author) => write({ author })}
          />
          {situation && (
            <div className={styles.facts}>
              <SituationChip situation={situation} />
              <OpenQuestions questions={situation.questions} />
            </div>
          )}
        </>
      )}
      <Field
        label={t('desk.draft')}
        value={desk.draft}
        rows={4}
        onChange={(draft, caret) => write({ draft, caret })}
        onCaret={(caret) => write({ caret })}
      />
      {(desk.message || desk.draft) && (
        <div className={styles.buttons}>
          <CopyReply text={desk.draft} />
          <Button look="plain" onClick={clear}>
            {t('desk.clear')}
          </Button>
        </div>
      )}
    </section>
  );
}
