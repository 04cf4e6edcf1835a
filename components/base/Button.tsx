import type { ComponentProps } from 'react';
import styles from './Button.module.css';

interface Props extends ComponentProps<'button'> {
  look?: 'solid' | 'outline' | 'plain' | 'icon';
}

export function Button({ look = 'outline', className, ...rest }: Props) {
  const names = [styles.button, styles[look], className].filter(Boolean).join(' ');
  return <button type="button" className={names} {...rest} />;
}
