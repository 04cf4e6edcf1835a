import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../base/Button';

/** Takes the finished reply to where it belongs. */
export function CopyReply({ text }: { text: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState<string | null>(null);
  const done = copied === text;
  return (
    <Button
      disabled={text.trim() === ''}
      onClick={() => navigator.clipboard.writeText(text).then(() => setCopied(text))}
    >
      {done ? <Check size={15} aria-hidden /> : <Copy size={15} aria-hidden />}
      {t(done ? 'starter.copied' : 'desk.copy')}
    </Button>
  );
}
