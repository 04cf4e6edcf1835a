import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { MenuPlace } from './header/MainMenu';

const START = { place: 'reply', turn: 0 } as const;

/**
 * Which view is shown: the reply, or one from the menu, which leads back to where one was.
 * Each opening is a turn of its own, also of the view that is open: it begins at its heading.
 */
export function usePlace() {
  const [{ place, turn }, go] = useState<{ place: MenuPlace | 'reply'; turn: number }>(START);
  const menuButton = useRef<HTMLButtonElement>(null);
  const scrolled = useRef<number | null>(null);

  const open = useCallback((next: MenuPlace) => {
    scrolled.current ??= window.scrollY;
    go((now) => ({ place: next, turn: now.turn + 1 }));
  }, []);
  const back = useCallback(() => go(START), []);

  useLayoutEffect(() => {
    if (place !== 'reply' || scrolled.current === null) return;
    window.scrollTo(0, scrolled.current);
    scrolled.current = null;
    menuButton.current?.focus({ preventScroll: true });
  }, [place]);

  return { place, turn, open, back, menuButton };
}
