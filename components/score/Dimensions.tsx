import { useTranslation } from 'react-i18next';
import type { Tone } from '../../lib/coach/report';
import { DIMENSIONS } from '../../lib/coach/vocabulary';
import { Dimension } from './Dimension';
import styles from './Dimensions.module.css';

interface Props {
  dimensions: Tone['dimensions'];
  draft: string;
  language: string | undefined;
}

/** The sides of the score that count for this message; the others are only named. */
export function Dimensions({ dimensions, draft, language }: Props) {
  const { t, i18n } = useTranslation();
  const others = DIMENSIONS.filter((id) => dimensions[id].value === null);
  const list = new Intl.ListFormat(i18n.language).format(
    others.map((id) => t(`dimensions.${id}`).toLocaleLowerCase(i18n.language)),
  );
  return (
    <div className={styles.dimensions}>
      <ul aria-label={t('score.title')}>
        {DIMENSIONS.map((id) => {
          const { value, contributions } = dimensions[id];
          if (value === null) return null;
          const own = { value, contributions, draft, language };
          return <Dimension key={id} id={id} {...own} />;
        })}
      </ul>
      {others.length > 0 && <p>{t('score.notCounted', { list })}</p>}
    </div>
  );
}
