import type { Hold } from '../session/messages';
import { type Guard, guardSending } from './guard/guard';
import type { SendPlace } from './sending';
import { type Ending, watchSent } from './sent/watchSent';

/** What the reader is told of the sending of one reply. */
export interface SendingEvents {
  /** Null: the box has left after its reply was sent, and there is nothing more to tell. */
  ended(how: Ending | null): void;
  /** Tell of the draft once more, as it stands. */
  tellAgain(): void;
}

export interface SendingWatch {
  /** The draft is another. @returns false where that is no news but the mark of a send */
  changed(draft: string, revision: number): boolean;
  judged(revision: number, hold: Hold | null): void;
  gone(): void;
  /** Was send pressed, and is it not known yet what became of it? */
  isPending(): boolean;
  /** The line to the background was cut: nobody judges any more. */
  cut(): void;
}

/** A background that was only asleep is woken after so long, if it had a reason to hold (ms). */
const WAKE = 1_000;

/** Guards the sending of one reply, and tells when it went out. */
export function followSending(
  place: SendPlace,
  held: Set<string>,
  events: SendingEvents,
  signal: AbortSignal,
): SendingWatch {
  // First the guard: a send that it stops is none.
  const guard: Guard = guardSending(place, held, signal);
  const sent = watchSent(place, events.ended, events.tellAgain, signal);
  let told: { draft: string; revision: number } | null = null;

  return {
    changed(draft, revision) {
      guard.forget();
      told = { draft, revision };
      return sent.changed(draft);
    },
    judged(revision, hold) {
      if (told?.revision === revision) guard.judged(told.draft, hold);
    },
    gone: sent.gone,
    isPending: sent.isPending,
    cut() {
      if (!guard.forget()) return;
      const timer = setTimeout(events.tellAgain, WAKE);
      signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    },
  };
}
