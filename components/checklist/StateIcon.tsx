import type { ItemState } from './arrange';
import styles from './StateIcon.module.css';

const TICK = 'm7 12.4 3.4 3.4L17 9';

/** Each state has a shape of its own; the colour only repeats it. */
export function StateIcon({ state }: { state: ItemState }) {
  return (
    <svg className={`${styles.icon} ${styles[state]}`} viewBox="0 0 24 24" aria-hidden>
      {(state === 'done' || state === 'fine') && (
        <>
          <circle className={styles.ground} cx="12" cy="12" r="11" />
          <path d={TICK} />
        </>
      )}
      {state === 'looksFine' && (
        <>
          <circle cx="12" cy="12" r="10" strokeWidth="1.5" />
          <path d={TICK} />
        </>
      )}
      {state === 'todo' && <circle cx="12" cy="12" r="9.8" strokeDasharray="4 3.7" />}
      {state === 'change' && (
        <>
          <rect className={styles.ground} x="1.5" y="1.5" width="21" height="21" rx="6" />
          <path d="M12 7v6" />
          <path d="M12 17v.01" />
        </>
      )}
      {state === 'unsure' && (
        <>
          <circle cx="12" cy="12" r="10" strokeWidth="1.5" strokeDasharray=".1 3.05" />
          <path
            d="M9.4 9.6a2.7 2.7 0 1 1 3.9 2.5c-.9.5-1.3 1-1.3 1.9M12 17.2v.01"
            strokeWidth="1.8"
          />
        </>
      )}
    </svg>
  );
}
