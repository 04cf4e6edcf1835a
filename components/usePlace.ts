import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { MenuPlace } from './header/MainMenu';

/** Which view is shown: the reply, or one from the menu, which leads back to where one was. */
export function usePlace() {
  const [place, setPlace] = useState<MenuPlace | 'reply'>('reply');
  const menuButton = useRef<HTMLButtonElement>(null);
  const scrolled = useRef<number | null>(null);

  const open = useCallback((next: MenuPlace) => {
    scrolled.current ??= window.scrollY;
    setPlace(next);
  }, []);
  const back = useCallback(() => setPlace('reply'), []);

  useLayoutEffect(() => {
    if (place !== 'reply' || scrolled.current === null) return;
    window.scrollTo(0, scrolled.current);
    scrolled.current = null;
    menuButton.current?.focus({ preventScroll: true });
  }, [place]);

  return { place, open, back, menuButton };
}
