import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../base/Button';
import { Disclosure } from '../base/Disclosure';
import styles from './CheckScreen.module.css';

/** Takes the report along, and shows what is in it before it goes anywhere. */
export function CopyReport({ report }: { report: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const done = copied === report;
  const copy = () =>
    navigator.clipboard.writeText(report).then(
      () => {
        setCopied(report);
        setFailed(false);
      },
      () => setFailed(true),
    );
  return (
    <div className={styles.report}>
      <Button onClick={copy}>
        {done ? <Check size={15} aria-hidden /> : <Copy size={15} aria-hidden />}
        <span aria-live="polite">{t(done ? 'starter.copied' : 'check.copy')}</span>
      </Button>
      {failed && <p role="alert">{t('check.failed')}</p>}
      <p>{t('check.private')}</p>
      <Disclosure label={t('check.preview')}>
        <pre>{report}</pre>
      </Disclosure>
    </div>
  );
}
