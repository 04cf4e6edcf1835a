import type { Hold } from '../../session/messages';
import { readDraft } from '../draft';
import { isOnControl, isPressKey, isSendKey, type SendPlace } from '../sending';
import { keepCaret } from './caret';
import { ask as askInDialog } from './dialog';
import { type HeldKey, release } from './release';

/** Holds the send of one reply box. */
export interface Guard {
  /** The verdict on a draft; null: nothing to hold. */
  judged(draft: string, hold: Hold | null): void;
  /**
   * What was judged counts no more: the draft has changed, or nobody is there to judge it.
   * @returns whether there was a reason to hold it
   */
  forget(): boolean;
}

/** A press of a pointer, from its beginning to its click. */
const PRESS = ['pointerdown', 'mousedown', 'touchstart'] as const;
const LIFT = ['pointerup', 'mouseup', 'touchend'] as const;

/**
 * Stops the first send of a draft that there is a reason to hold, and asks. The page sees nothing
 * of a press that is held. Whatever throws in here, the press goes its way.
 * @param held drafts that were held before, in any box of the page: none is held twice
 */
export function guardSending(
  place: SendPlace,
  held: Set<string>,
  signal: AbortSignal,
  ask: typeof askInDialog = askInDialog,
): Guard {
  const { composer, habits } = place;
  const usualKey = { ctrlKey: habits.enter === 'withControl', metaKey: false };
  const view = composer.ownerDocument.defaultView ?? window;
  let armed: { draft: string; hold: Hold } | null = null;
  let pressing = false;
  let asking = false;

  /** The reason to hold what stands in the box now: only a verdict on these very words counts. */
  const reasonToHold = (): typeof armed =>
    armed && !asking && !held.has(armed.draft) && readDraft(composer) === armed.draft
      ? armed
      : null;

  const hide = (event: Event): void => {
    // A touch that is prevented would never become the click that the dialog waits for.
    if (!event.type.startsWith('touch')) event.preventDefault();
    event.stopImmediatePropagation();
  };

  async function question({ draft, hold }: NonNullable<typeof armed>, key: HeldKey) {
    held.add(draft);
    asking = true;
    try {
      const { language, title, reasons, edit, sendAnyway, notSent } = hold;
      const back = keepCaret(composer);
      const document = composer.ownerDocument;
      const answer = await ask(
        document,
        { language, title, reasons, edit, sendAnyway },
        back,
      ).catch(
        // No dialog can be shown: what the person wanted goes on.
        () => 'send',
      );
      if (answer === 'edit' || (await release(place, draft, key))) return;
      await ask(document, { language, title: notSent, reasons: [], edit }, keepCaret(composer));
    } finally {
      asking = false;
    }
  }

  const hold = (event: Event, key: HeldKey): void => {
    const reason = reasonToHold();
    if (!reason) return;
    hide(event);
    void question(reason, key).catch(() => undefined);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (isSendKey(event, place)) hold(event, event);
    else if (isPressKey(event) && isOnControl(event, place)) hold(event, usualKey);
  };
  const onPress = (event: Event): void => {
    const isFirst = event.type === 'pointerdown' || event.type === 'touchstart';
    if (isFirst) pressing = false;
    if (event instanceof MouseEvent && event.button !== 0) return;
    if (!pressing && !(isOnControl(event, place) && reasonToHold())) return;
    pressing = true;
    hide(event);
  };
  const onLift = (event: Event): void => {
    if (pressing) hide(event);
  };
  const onClick = (event: MouseEvent): void => {
    pressing = false;
    if (isOnControl(event, place)) hold(event, usualKey);
  };

  const listen = <Kind extends Event>(types: readonly string[], hear: (event: Kind) => void) => {
    for (const type of types) {
      view.addEventListener(
        type,
        (event) => {
          if (!armed) return;
          try {
            hear(event as Kind);
          } catch {
            armed = null;
          }
        },
        { capture: true, passive: type.startsWith('touch'), signal },
      );
    }
  };
  listen(['keydown'], onKey);
  listen(PRESS, onPress);
  listen(LIFT, onLift);
  listen(['click'], onClick);

  return {
    judged(draft, reason) {
      armed = reason && { draft, hold: reason };
    },
    forget() {
      const was = armed !== null;
      armed = null;
      return was;
    },
  };
}
