/** All that a person does with hands: none of it is the page's while a send is held. */
const DEEDS = [
  'keydown',
  'keypress',
  'keyup',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'focus',
  'focusin',
  'blur',
  'focusout',
  'beforeinput',
  'input',
] as const;

export interface Shield {
  end(): void;
}

/**
 * Keeps the page from hearing what happens while a dialog of ours is open: sites trap the focus,
 * close their own dialogs on Escape and on clicks elsewhere. The browser's own ways (buttons, Tab,
 * Escape) go on. Gives way at once when `isOpen` says that the dialog is gone.
 */
export function raiseShield(view: Window, isOpen: () => boolean): Shield {
  const stop = new AbortController();
  /** Keys that went down in the dialog and are not up yet. */
  const down = new Set<string>();
  let ended = false;

  const hear = (event: Event): void => {
    // The window's own focus is the browser's matter.
    if (event.target === view) return;
    if (ended || !isOpen()) {
      if (!(event instanceof KeyboardEvent) || !isLeftOver(event)) return;
      // A key that is still held would act on the page: Enter, kept down on a button, sends.
      event.preventDefault();
    } else if (event instanceof KeyboardEvent) {
      // The key that brought the dialog here is still down: its repeats and its end are no answer.
      if (event.type === 'keydown' && !event.repeat) down.add(event.code);
      else if (!down.has(event.code)) event.preventDefault();
      if (event.repeat) event.preventDefault();
      if (event.type === 'keyup') down.delete(event.code);
    } else if (event.type === 'click' && (event as MouseEvent).detail > 1) {
      // The second half of a double click on the send control.
      event.preventDefault();
    }
    event.stopImmediatePropagation();
  };

  const isLeftOver = (event: KeyboardEvent): boolean => {
    const left = down.has(event.code) && (event.type !== 'keydown' || event.repeat);
    if (event.type === 'keyup' || !left) down.delete(event.code);
    if (ended && down.size === 0) stop.abort();
    return left;
  };

  for (const deed of DEEDS) {
    view.addEventListener(deed, hear, { capture: true, passive: false, signal: stop.signal });
  }
  return {
    end() {
      ended = true;
      if (down.size === 0) stop.abort();
    },
  };
}
