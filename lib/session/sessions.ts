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

/** Between two writes of what the next key changes anyway (ms). */
const PAUSE = 1_000;

/**
 * A store that fails costs what was kept, never the coaching. Keys come faster than is worth a
 * write: what the person said and which reply it is are kept at once, the draft within a second.
 */
export function createSessions(store: SessionStore): Sessions {
  const sessions = new Map<number, TabSession>();
  const dropped = new Set<number>();
  let saving = false;
  let dirty = false;
  let urgent = false;
  let hurry = (): void => undefined;

  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      hurry = resolve;
      setTimeout(resolve, PAUSE);
    });

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
  const save = async (soon: boolean): Promise<void> => {
    dirty = true;
    if (soon) {
      urgent = true;
      hurry();
    }
    if (saving) return;
    saving = true;
    // A store that is still being read holds other tabs: writing now would wipe them.
    await ready;
    while (dirty) {
      dirty = false;
      urgent = false;
      await store.save(Object.fromEntries(sessions)).catch(() => undefined);
      if (!urgent) await pause();
    }
    saving = false;
  };

  const forget = (tabId: number): void => {
    dropped.add(tabId);
    sessions.delete(tabId);
  };

  return {
    ready,
    get: (tabId) => sessions.get(tabId) ?? EMPTY_SESSION,
    apply(tabId, event) {
      const before = sessions.get(tabId) ?? EMPTY_SESSION;
      const session = nextSession(before, event);
      if (session === EMPTY_SESSION) forget(tabId);
      else sessions.set(tabId, session);
      void save(!isNextKey(event, before, session));
      return session;
    },
    drop(tabId) {
      forget(tabId);
      void save(true);
    },
  };
}

/** Of a reply that goes on, the next key tells the draft again, and judging it the report. */
function isNextKey({ type }: SessionEvent, before: TabSession, now: TabSession): boolean {
  const goesOn = before.report !== null && now.report !== null;
  return goesOn && (type === 'observed' || type === 'judged');
}
