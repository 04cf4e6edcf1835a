import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Part.module.css';

const LEAST = 1;
const MOST = 100;

interface Props {
  value: number;
  onChange(value: number): void;
}

/** A score from 1 to 100. What is no such number stays in the field and is told, but not kept. */
export function ScoreField({ value, onChange }: Props) {
  const { t } = useTranslation();
  const id = useId();
  /** What stands in the field while it is no score, or not written as one. */
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && !isScore(typed);
  return (
    <p className={styles.indent}>
      <label htmlFor={id}>{t('settings.guard.below')}</label>
      <input
        id={id}
        type="number"
        min={LEAST}
        max={MOST}
        step={1}
        value={typed ?? value}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={({ target }) => {
          setTyped(target.value);
          if (isScore(target.value)) onChange(Number(target.value));
        }}
        onBlur={() => setTyped(null)}
      />
      {wrong && <small id={`${id}-wrong`}>{t('settings.guard.range')}</small>}
    </p>
  );
}

function isScore(text: string): boolean {
  const number = Number(text);
  return Number.isInteger(number) && number >= LEAST && number <= MOST;
}
