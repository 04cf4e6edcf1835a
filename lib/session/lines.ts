/** A reader that is asked whether it is there opens its line anew, within this time (ms). */
const PATIENCE = 3_000;

/** Lines to readers that are being opened. */
export interface Lines {
  /** Resolves when the tab's reader has told of its reply, or is not going to. */
  opened(tabId: number): Promise<void>;
  /** What the tab's reader told has been judged. */
  open(tabId: number): void;
}

export function createLines(): Lines {
  const awaited = new Map<number, Set<() => void>>();

  return {
    opened(tabId) {
      return new Promise((resolve) => {
        const waiting = awaited.get(tabId) ?? new Set();
        awaited.set(tabId, waiting.add(resolve));
        setTimeout(resolve, PATIENCE);
      });
    },
    open(tabId) {
      for (const resolve of awaited.get(tabId) ?? []) resolve();
      awaited.delete(tabId);
    },
  };
}
