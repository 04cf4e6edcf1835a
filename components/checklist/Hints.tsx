import { useTranslation } from 'react-i18next';
import type { Finding } from '../../lib/coach/report';
import type { HintId } from '../../lib/coach/vocabulary';
import { HINT_SOURCES } from '../../lib/i18n/sources';
import { Disclosure } from '../base/Disclosure';
import { Quotes } from '../base/Quotes';
import styles from './Hints.module.css';
import { SourceLine } from './SourceLine';

interface Props {
  hints: readonly Finding<HintId>[];
  draft: string;
  language: string | undefined;
}

/** Smaller points: folded, and nothing is held back for them. */
export function Hints({ hints, draft, language }: Props) {
  const { t } = useTranslation();
  const open = hints.filter(({ verdict }) => verdict === 'missing' || verdict === 'broken');
  if (open.length === 0) return null;
  return (
    <div className={styles.hints}>
      <Disclosure heading={3} label={t('checklist.smaller', { count: open.length })}>
        <ul>
          {open.map((hint) => {
            const source = HINT_SOURCES[hint.id];
            return (
              <li key={hint.id}>
                <h4>{t(`hints.${hint.id}.title`)}</h4>
                <p>{whyOf(hint)}</p>
                <Quotes text={draft} spans={hint.spans} language={language} />
                {source && <SourceLine sources={[source]} />}
              </li>
            );
          })}
        </ul>
      </Disclosure>
    </div>
  );

  function whyOf({ id, params }: Finding<HintId>): string {
    const { most, unit } = params;
    if (id === 'brief' && most !== undefined) {
      return t(unit === 'characters' ? 'tooLong.characters' : 'tooLong.words', { most });
    }
    return t(`hints.${id}.why`);
  }
}
