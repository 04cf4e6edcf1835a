import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ToneState } from '../../lib/coach/report';
import styles from './Dial.module.css';

interface Props {
  /** 0 to 100; null where there is no score. */
  score: number | null;
  state: ToneState | null;
}

const RADIUS = 37;
const ROUND = 2 * Math.PI * RADIUS;

/** The score as a ring. An empty dashed ring stands for no score. */
export function Dial({ score, state }: Props) {
  const { t } = useTranslation();
  const id = useId();
  if (score === null || state === null) {
    return (
      <svg className={styles.dial} viewBox="0 0 88 88" aria-hidden>
        <circle className={styles.none} cx="44" cy="44" r={RADIUS} />
        <path className={styles.dash} d="M38 44h12" />
      </svg>
    );
  }
  const value = t('score.value', { score, state: t(`score.${state}`) });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <meter> cannot be drawn as a ring
    <div
      role="meter"
      className={styles[state]}
      aria-labelledby={id}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={score}
      aria-valuetext={value}
    >
      <span id={id} hidden>
        {t('score.meter')}
      </span>
      <svg className={styles.dial} viewBox="0 0 88 88" aria-hidden>
        <circle className={styles.track} cx="44" cy="44" r={RADIUS} />
        <circle
          className={styles.value}
          cx="44"
          cy="44"
          r={RADIUS}
          strokeDasharray={`${(score / 100) * ROUND} ${ROUND}`}
          // A round cap would show a dot at nought.
          strokeLinecap={score === 0 ? 'butt' : 'round'}
        />
        <text x="44" y="53" textAnchor="middle">
          {score}
        </text>
      </svg>
    </div>
  );
}
