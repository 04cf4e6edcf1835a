import { useTranslation } from 'react-i18next';
import { languageName, relativeTime } from '../../lib/i18n';
import type { FoundMessage } from '../../lib/session/observation';
import { useNow } from '../base/useNow';
import { Avatar } from './Avatar';
import styles from './Byline.module.css';

interface Props {
  message: FoundMessage;
  /** BCP 47 code of the message's language; null where nobody knows. */
  language: string | null;
}

/** Who wrote it, when, in which language. */
export function Byline({ message, language }: Props) {
  const { t, i18n } = useTranslation();
  const now = useNow();
  const author = message.author ?? t('message.unknownAuthor');
  const ago = message.time && relativeTime(message.time, now, i18n.language);
  const when = ago ?? message.timeText;
  const named = language && languageName(language, i18n.language);
  return (
    <div className={styles.byline}>
      <Avatar name={author} />
      <div>
        <h2 id="message-author">
          <bdi>{author}</bdi>
        </h2>
        {(when || named) && (
          <p>
            {when && (message.time && ago ? <time dateTime={message.time}>{when}</time> : when)}
            {when && named && ' · '}
            {named}
          </p>
        )}
      </div>
    </div>
  );
}
