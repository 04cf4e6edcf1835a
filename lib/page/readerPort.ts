import type { FromReader, ToReader } from '../session/messages';

/** The part of a port that the reader needs. */
export interface ReaderPort {
  postMessage(message: FromReader): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: ToReader) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

/**
 * A line to the background that mends itself: a background that was put to sleep cuts the port,
 * and the next thing to say opens another.
 * @param connect throws when the extension was updated or removed under the page
 * @param cut the other end has gone, for now or for good
 */
export function createReaderLine(
  connect: () => ReaderPort,
  receive: (message: ToReader) => void,
  lost: () => void,
  cut: () => void,
): { send(message: FromReader): void; open(): void; close(): void } {
  let port: ReaderPort | null = null;

  const open = (): ReaderPort => {
    const opened = connect();
    opened.onMessage.addListener(receive);
    opened.onDisconnect.addListener(() => {
      if (port !== opened) return;
      port = null;
      cut();
    });
    port = opened;
    return opened;
  };

  return {
    open() {
      if (!port) open();
    },
    send(message) {
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
    },
    close() {
      port?.disconnect();
      port = null;
    },
  };
}
