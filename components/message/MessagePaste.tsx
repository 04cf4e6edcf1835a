import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../base/Button';
import { Card } from '../base/Card';
import { Field } from '../base/Field';
import { usePanel } from '../PanelStoreContext';
import styles from './MessagePaste.module.css';

interface Props {
  onGiven(): void;
  onCancel?: (() => void) | undefined;
}

/** The page does not tell what is answered: the person may. */
export function MessagePaste({ onGiven, onCancel }: Props) {
  const { t } = useTranslation();
  const give = usePanel((state) => state.giveMessage);
  const [text, setText] = useState('');
  const [author, setAuthor] = useState('');
  const [nothing, setNothing] = useState(false);
  const readSelection = usePanel((state) => state.readSelection);
  const takeSelection = async (): Promise<void> => {
    const selected = await readSelection();
    setNothing(selected === '');
    if (selected !== '') setText(selected);
  };
  const id = useId();
  return (
    <Card labelledBy={id} quiet>
      <h2 id={id} className={styles.title}>
        {t('unknown.title')}
      </h2>
      <p className={styles.text}>{t('unknown.text')}</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === '') return;
          onGiven();
          give({ author: author.trim() || null, text });
        }}
      >
        <Field label={t('unknown.paste')} value={text} rows={3} onChange={setText} />
        <p className={styles.text} role="status">
          {nothing ? t('unknown.nothingSelected') : ''}
        </p>
        {text.trim() !== '' && (
          <Field label={t('unknown.author')} value={author} onChange={setAuthor} />
        )}
        <div className={styles.buttons}>
          <Button look="solid" type="submit" disabled={text.trim() === ''}>
            {t('unknown.use')}
          </Button>
          <Button onClick={() => void takeSelection()}>{t('unknown.useSelection')}</Button>
          {onCancel && <Button onClick={onCancel}>{t('unknown.cancel')}</Button>}
        </div>
      </form>
    </Card>
  );
}
