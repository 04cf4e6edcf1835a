import type { FromReader, ToReader } from '../session/messages';

/** The part of a port that the reader needs. */
export interface ReaderPort {
  postMessage(message: FromReader): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: ToReader) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

/** See `createReaderLine`. */
export interface ReaderLine {
  send(message: FromReader): void;
  /** Says the last thing again where the line is cut. */
  renew(): void;
  /** Closes the line; the next thing to say opens another. */
  hangUp(): void;
}

/** What the line needs of the reader. */
export interface LineEnd {
  /** Throws when the extension was updated or removed under the page. */
  connect(): ReaderPort;
  receive(message: ToReader): void;
  /** The other end has gone, for now or for good. */
  cut(): void;
  /** Nothing can be said any more. */
  lost(): void;
  /** Is the Takk gone for which this reader speaks? Then nothing is said. */
  isOver(): boolean;
}

/** What was said less than this before a cut may not have been heard (ms). */
const UNHEARD = 2_000;

/**
 * The background of an extension that is being updated goes a moment before its readers can know
 * (ms). A line that is opened meanwhile leads to the new background, and nobody ever cuts it.
 */
const FAREWELL = 250;

/**
 * A line to the background that mends itself: a background that was put to sleep cuts the port,
 * and the next thing to say opens another.
 */
export function createReaderLine({ connect, receive, cut, lost, isOver }: LineEnd): ReaderLine {
  let port: ReaderPort | null = null;
  let last: { message: FromReader; at: number } | null = null;

  const open = (): ReaderPort => {
    const opened = connect();
    opened.onMessage.addListener(receive);
    opened.onDisconnect.addListener(() => {
      if (port !== opened) return;
      port = null;
      cut();
      if (!last || performance.now() - last.at >= UNHEARD) return;
      // Once: what itself ends the background must not do so for ever.
      last.at = Number.NEGATIVE_INFINITY;
      setTimeout(renew, FAREWELL);
    });
    port = opened;
    return opened;
  };

  const say = (message: FromReader): void => {
    if (isOver()) return;
    try {
      (port ?? open()).postMessage(message);
    } catch {
      port = null;
      try {
        open().postMessage(message);
      } catch {
        // "Extension context invalidated": this reader speaks for a Takk that is gone.
        lost();
      }
    }
  };

  const renew = (): void => {
    const message = last?.message;
    if (port || !message) return;
    // Only what is true however often it is heard.
    if (message.type === 'observation' || message.type === 'closed') say(message);
  };

  return {
    send(message) {
      // An answer to the sidebar changes nothing of what is known of the reply.
      const isAnswer = message.type === 'insertResult' || message.type === 'selection';
      if (!isAnswer) last = { message, at: performance.now() };
      say(message);
    },
    renew,
    hangUp() {
      port?.disconnect();
      port = null;
    },
  };
}
