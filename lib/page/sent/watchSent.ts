import { readDraft } from '../draft';
import { isBlank, isEmptied, isOnControl, isPressKey, isSendKey, type SendPlace } from '../sending';
import { waitForProof } from './proof';

/** How the coaching of one reply ended. `closed`: nothing was written, or nobody can tell. */
export type Ending = 'sent' | 'discarded' | 'closed';

export interface SentWatch {
  /** The draft is another. @returns false where that is the mark of a send, not a new draft */
  changed(draft: string): boolean;
  /** The box has left the page. */
  gone(): void;
  isPending(): boolean;
}

/** So long the page may take to show that a reply went out (ms). */
const LIMIT = 8_000;

interface Pending {
  draft: string;
  proven: boolean;
  stop(): void;
}

/**
 * Tells a reply that was sent from one that was thrown away. Sent: the person pressed send, the
 * box emptied or went, and the page shows the reply. Any one alone can be something else.
 * @param ended null: the box of a reply that was sent has left; there is nothing more to tell
 * @param undecided the limit passed with an empty box and no proof; the box is still there
 */
export function watchSent(
  place: SendPlace,
  ended: (how: Ending | null) => void,
  undecided: () => void,
  signal: AbortSignal,
): SentWatch {
  const { composer } = place;
  const view = composer.ownerDocument.defaultView ?? window;
  let pending: Pending | null = null;
  let hadWords = false;
  let justSent = false;

  const settle = (): Pending | null => {
    const was = pending;
    pending?.stop();
    pending = null;
    return was;
  };
  const decide = (): void => {
    if (!pending?.proven || !isEmptied(composer, pending.draft)) return;
    settle();
    justSent = true;
    hadWords = false;
    ended('sent');
  };
  const giveUp = (): void => {
    const was = settle();
    if (!composer.isConnected) ended('closed');
    else if (was && isEmptied(composer, was.draft)) undecided();
  };

  const act = (): void => {
    const draft = readDraft(composer);
    if (isBlank(draft)) return;
    settle();
    const proof = waitForProof(place, draft, () => {
      if (pending) pending.proven = true;
      decide();
    });
    const limit = setTimeout(giveUp, LIMIT);
    pending = {
      draft,
      proven: false,
      stop() {
        proof.stop();
        clearTimeout(limit);
      },
    };
  };

  const listen = <Kind extends Event>(type: string, isSend: (event: Kind) => boolean): void => {
    view.addEventListener(
      type,
      (event) => {
        try {
          if (isSend(event as Kind)) act();
        } catch {
          settle();
        }
      },
      { capture: true, signal },
    );
  };
  listen('click', (event) => isOnControl(event, place));
  listen<KeyboardEvent>(
    'keydown',
    (event) => isSendKey(event, place) || (isPressKey(event) && isOnControl(event, place)),
  );
  signal.addEventListener('abort', () => void settle(), { once: true });

  return {
    changed(draft) {
      const blank = isBlank(draft);
      if (!blank) {
        hadWords = true;
        justSent = false;
      }
      if (!pending) return true;
      decide();
      return !blank;
    },
    isPending: () => pending !== null,
    gone() {
      if (pending) decide();
      else ended(justSent ? null : hadWords ? 'discarded' : 'closed');
    },
  };
}
