import { EMPTY_SESSION, nextSession, type SessionEvent, type TabSession } from './tabSession';

/** Where sessions are kept while the background sleeps. */
export interface SessionStore {
  load(): Promise<Record<string, TabSession>>;
  save(sessions: Record<string, TabSession>): Promise<void>;
}

/** The sessions of all tabs: a cache of what the store holds. */
export interface Sessions {
  /** Resolves when the store has been read. */
  ready: Promise<void>;
  get(tabId: number): TabSession;
  apply(tabId: number, event: SessionEvent): TabSession;
  drop(tabId: number): void;
}

/** A store that fails costs what was kept, never the coaching. */
export function createSessions(store: SessionStore): Sessions {
  const sessions = new Map<number, TabSession>();
  const dropped = new Set<number>();
  let saving = false;
  let dirty = false;

  const ready = store.load().then(
    (kept) => {
      for (const [id, session] of Object.entries(kept)) {
        // What was observed while the store was being read is newer.
        const tabId = Number(id);
        if (!sessions.has(tabId) && !dropped.has(tabId)) sessions.set(tabId, session);
      }
    },
    () => undefined,
  );

  /** One write at a time, always of the latest state. */
  const save = async (): Promise<void> => {
    dirty = true;
    if (saving) return;
    saving = true;
    // A store that is still being read holds other tabs: writing now would wipe them.
    await ready;
    while (dirty) {
      dirty = false;
      await store.save(Object.fromEntries(sessions)).catch(() => undefined);
    }
    saving = false;
  };

  return {
    ready,
    get: (tabId) => sessions.get(tabId) ?? EMPTY_SESSION,
    apply(tabId, event) {
      const session = nextSession(sessions.get(tabId) ?? EMPTY_SESSION, event);
      sessions.set(tabId, session);
      void save();
      return session;
    },
    drop(tabId) {
      dropped.add(tabId);
      sessions.delete(tabId);
      void save();
    },
  };
}
