import { useEffect, useId, useRef } from 'react';
import styles from './Field.module.css';

interface Props {
  label: string;
  value: string;
  /** Lines to start with; one line where absent. */
  rows?: number;
  onChange(value: string, caret: number | null): void;
  /** Takes the focus when it appears. */
  first?: boolean;
  /** The caret moved without a change. */
  onCaret?(caret: number): void;
}

/** A labelled place to write in: people's own words, so in their own script and direction. */
export function Field({ label, value, rows, first = false, onChange, onCaret }: Props) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (first) box.current?.focus();
  }, [first]);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {rows ? (
        <textarea
          ref={box}
          id={id}
          dir="auto"
          rows={rows}
          value={value}
          onChange={({ target }) => onChange(target.value, target.selectionStart)}
          onSelect={({ currentTarget }) => onCaret?.(currentTarget.selectionStart)}
        />
      ) : (
        <input
          id={id}
          dir="auto"
          autoComplete="off"
          value={value}
          onChange={({ target }) => onChange(target.value, null)}
        />
      )}
    </div>
  );
}
