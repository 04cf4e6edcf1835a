import { type ReactNode, useId } from 'react';
import { Card } from '../base/Card';
import styles from './Part.module.css';

interface Props {
  title: string;
  /** @param titleId names what is chosen here */
  children(titleId: string): ReactNode;
}

/** Choices that belong together. */
export function Part({ title, children }: Props) {
  const id = useId();
  return (
    <Card labelledBy={id}>
      <div className={styles.part}>
        <h3 id={id}>{title}</h3>
        {children(id)}
      </div>
    </Card>
  );
}
