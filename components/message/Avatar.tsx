import styles from './Avatar.module.css';

/** The first letter of a name. */
export function Avatar({ name }: { name: string }) {
  const [first] = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(
    name.replace(/^[@\s]+/u, ''),
  );
  return (
    <span className={styles.avatar} aria-hidden>
      {first?.segment.toLocaleUpperCase() ?? '·'}
    </span>
  );
}
