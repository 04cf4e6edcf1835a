import { isEmptied, isEnabled, type SendPlace } from '../sending';

/** How long a site may take to show that it has begun to send (ms). */
const PATIENCE = 4_000;

/** The key that was held, for sites without a send control. */
export type HeldKey = Pick<KeyboardEvent, 'ctrlKey' | 'metaKey'>;

/**
 * Sends what the person wanted to send: by the site's own control, else by the key that was held.
 * @returns whether the site took it
 */
export function release(place: SendPlace, draft: string, key: HeldKey): Promise<boolean> {
  const { composer } = place;
  const control = place.control();
  const taken = isTaken(place, draft, control);
  if (control && isEnabled(control)) control.click();
  else composer.dispatchEvent(enter(key));
  return taken;
}

function enter({ ctrlKey, metaKey }: HeldKey): KeyboardEvent {
  return new KeyboardEvent('keydown', {
    key: 'Enter',
    code: 'Enter',
    keyCode: 13,
    which: 13,
    ctrlKey,
    metaKey,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
}

/** The box was emptied or is gone; or its control is out of work, as while a site is sending. */
function isTaken(
  { composer }: SendPlace,
  draft: string,
  control: HTMLElement | null,
): Promise<boolean> {
  const begun = (): boolean => isEmptied(composer, draft);
  return new Promise((resolve) => {
    const finish = (taken: boolean): void => {
      clearInterval(look);
      clearTimeout(limit);
      resolve(taken);
    };
    const look = setInterval(() => begun() && finish(true), 50);
    const limit = setTimeout(
      () => finish(begun() || (control !== null && !(control.isConnected && isEnabled(control)))),
      PATIENCE,
    );
  });
}
