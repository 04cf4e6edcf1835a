import { SOURCES, type SourceId } from '../../lib/i18n/sources';
import styles from './SourceLine.module.css';

/** The works a point rests on: author, year, title. */
export function SourceLine({ sources }: { sources: readonly SourceId[] }) {
  return sources.map((id) => {
    const { author, year, title } = SOURCES[id];
    return (
      <p key={id} className={styles.source}>
        {author} {year}, <cite lang="en">{title}</cite>
      </p>
    );
  });
}
