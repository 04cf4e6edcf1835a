import styles from './Header.module.css';
import { Logo } from './Logo';
import { MainMenu, type MenuProps } from './MainMenu';
import { Where } from './Where';

export function Header(props: MenuProps) {
  return (
    <header className={styles.header}>
      <Logo />
      <h1>Takk</h1>
      <Where />
      <div className={styles.end}>
        <MainMenu {...props} />
      </div>
    </header>
  );
}
