import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './base/Button';
import styles from './Subpage.module.css';

interface Props {
  title: string;
  onBack(): void;
  children: ReactNode;
}

/** A view that is opened from the menu, and left with the button or Escape. */
export function Subpage({ title, onBack, children }: Props) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus();
  }, []);
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      // A menu that lies above has taken it for itself.
      if (event.key === 'Escape' && !event.defaultPrevented) onBack();
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [onBack]);
  return (
    <section className={styles.page} aria-labelledby="subpage-title">
      <div className={styles.head}>
        <Button look="plain" onClick={onBack}>
          <ArrowLeft size={14} aria-hidden />
          {t('menu.back')}
        </Button>
        <h2 id="subpage-title" ref={heading} tabIndex={-1}>
          {title}
        </h2>
      </div>
      {children}
    </section>
  );
}
