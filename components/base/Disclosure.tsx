import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import styles from './Disclosure.module.css';

interface Props {
  label: ReactNode;
  /** Wraps the button in a heading of this level. */
  heading?: 2 | 3 | 4;
  children: ReactNode;
}

/** A line that unfolds. What is folded is not rendered. */
export function Disclosure({ label, heading, children }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const button = (
    <button
      type="button"
      className={styles.button}
      aria-expanded={open}
      aria-controls={open ? id : undefined}
      onClick={() => setOpen(!open)}
    >
      <span className={styles.label}>{label}</span>
      <ChevronDown className={styles.chevron} size={16} aria-hidden />
    </button>
  );
  const Heading = heading ? (`h${heading}` as const) : null;
  return (
    <div>
      {Heading ? <Heading className={styles.heading}>{button}</Heading> : button}
      {open && (
        <div id={id} className={styles.body}>
          {children}
        </div>
      )}
    </div>
  );
}
