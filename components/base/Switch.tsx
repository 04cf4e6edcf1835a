import { Switch as Radix } from 'radix-ui';
import { useId } from 'react';
import styles from './Switch.module.css';

interface Props {
  label: string;
  help?: string;
  on: boolean;
  onSwitch(on: boolean): void;
}

/** A line that is on or off, at once. */
export function Switch({ label, help, on, onSwitch }: Props) {
  const id = useId();
  return (
    <div className={styles.row}>
      <label htmlFor={id}>{label}</label>
      <Radix.Root
        id={id}
        className={styles.switch}
        checked={on}
        onCheckedChange={onSwitch}
        aria-describedby={help ? `${id}-help` : undefined}
      >
        <Radix.Thumb className={styles.thumb} />
      </Radix.Root>
      {help && <small id={`${id}-help`}>{help}</small>}
    </div>
  );
}
