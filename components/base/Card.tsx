import type { ReactNode } from 'react';
import styles from './Card.module.css';

interface Props {
  /** Id of the heading that names this part. */
  labelledBy?: string;
  quiet?: boolean;
  children: ReactNode;
}

/** One sheet of paper in the column. */
export function Card({ labelledBy, quiet = false, children }: Props) {
  return (
    <section aria-labelledby={labelledBy} className={quiet ? styles.quiet : styles.card}>
      {children}
    </section>
  );
}
