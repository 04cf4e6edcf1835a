import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Message } from '../coach/report';
import type { CriterionId, SituationId } from '../coach/vocabulary';
import type { FromView, InsertOutcome, ToView, View } from './messages';

/** What the store needs of a port to the background. */
export interface PortLike {
  postMessage(message: FromView): void;
  onMessage: { addListener(listener: (message: ToView) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

/** `lost`: the background is gone for the moment; what was shown stays. */
export type Connection = 'connecting' | 'connected' | 'lost';

export interface Insertion {
  /** Which phrase asked: criterion and text. */
  phrase: string;
  /** `null` while it is under way. */
  outcome: InsertOutcome | null;
}

/** The sidebar's own desk. Kept here while the sidebar is open, nowhere else. */
export interface Desk {
  open: boolean;
  author: string;
  message: string;
  draft: string;
  /** Where the caret stands in the draft; `null`: at the end. */
  caret: number | null;
}

export interface PanelState {
  connection: Connection;
  view: View | null;
  insertions: Readonly<Record<number, Insertion>>;
  desk: Desk;
  watch(windowId: number): void;
  correctSituation(situation: SituationId | null): void;
  giveMessage(message: Message | null): void;
  openDesk(): void;
  closeDesk(): void;
  writeDesk(change: Partial<Omit<Desk, 'open'>>): void;
  insert(phrase: string, text: string): void;
  /** Shows in the page which words of the reply a point is about. */
  flash(criterion: CriterionId): void;
  /** The text selected in the page; empty when nothing is, or nobody can tell. */
  readSelection(): Promise<string>;
}

export type PanelStore = StoreApi<PanelState>;

/** Runs `task` once after `delay` milliseconds. */
export type Schedule = (task: () => void, delay: number) => void;

interface PanelOptions {
  schedule?: Schedule;
}

/** Waits before each new try to reconnect, in milliseconds; the last one repeats. */
const BACKOFF = [0, 250, 500, 1000, 2000, 5000];
/** An insertion that nobody answered within this time did not arrive (milliseconds). */
const INSERT_LIMIT = 4000;
const EMPTY_DESK: Desk = { open: false, author: '', message: '', draft: '', caret: null };

/** True where the desk is shown in place of the page. */
export function showsDesk({ view, desk }: Pick<PanelState, 'view' | 'desk'>): boolean {
  const kind = view?.page.kind;
  return kind === 'unsupported' || (desk.open && kind !== 'composing');
}

/** The state of one sidebar. Connects at once, and again whenever the background went away. */
export function createPanelStore(connect: () => PortLike, options: PanelOptions = {}): PanelStore {
  const schedule = options.schedule ?? ((task, delay) => void setTimeout(task, delay));
  let port: PortLike | null = null;
  let windowId: number | null = null;
  let tries = 0;
  let requests = 0;
  const selections = new Map<number, (text: string) => void>();

  const store = createStore<PanelState>()((set, get) => {
    const send = (message: FromView): void => {
      try {
        port?.postMessage(message);
      } catch {
        // The port died before it could say so; onDisconnect or the next try mends it.
      }
    };
    const sendDesk = (): void => {
      const { open, author, message, draft } = get().desk;
      const given = message.trim() === '' ? null : { author: author.trim() || null, text: message };
      if (open || showsDesk(get())) send({ type: 'desk', message: given, draft });
    };
    const settle = (request: number, outcome: InsertOutcome): void => {
      const insertion = get().insertions[request];
      if (insertion?.outcome !== null) return;
      set({ insertions: { ...get().insertions, [request]: { ...insertion, outcome } } });
    };

    return {
      connection: 'connecting',
      view: null,
      insertions: {},
      desk: EMPTY_DESK,
      watch(id) {
        windowId = id;
        send({ type: 'watch', windowId: id });
      },
      correctSituation: (situation) => send({ type: 'correctSituation', situation }),
      giveMessage: (message) => send({ type: 'giveMessage', message }),
      openDesk() {
        set({ desk: { ...get().desk, open: true } });
        sendDesk();
      },
      closeDesk() {
        set({ desk: { ...get().desk, open: false } });
        send({ type: 'desk', message: null, draft: '' });
      },
      writeDesk(change) {
        set({ desk: { ...get().desk, ...change } });
        if (Object.keys(change).some((key) => key !== 'caret')) sendDesk();
      },
      insert(phrase, text) {
        const request = ++requests;
        set({ insertions: { ...get().insertions, [request]: { phrase, outcome: null } } });
        if (showsDesk(get())) {
          get().writeDesk(insertAtCaret(get().desk, text));
          settle(request, 'inserted');
          return;
        }
        send({ type: 'insert', request, text });
        schedule(() => settle(request, 'notArrived'), INSERT_LIMIT);
      },
      flash: (criterion) => send({ type: 'flash', criterion }),
      readSelection() {
        const request = ++requests;
        return new Promise((resolve) => {
          selections.set(request, resolve);
          send({ type: 'readSelection', request });
          schedule(() => resolve(''), INSERT_LIMIT);
        });
      },
    };
  });

  open();
  return store;

  function open(): void {
    let first = true;
    let opened: PortLike;
    try {
      opened = connect();
    } catch {
      retry();
      return;
    }
    port = opened;
    opened.onMessage.addListener((message) => {
      tries = 0;
      receive(message, first);
      first = false;
    });
    opened.onDisconnect.addListener(() => {
      if (port !== opened) return;
      port = null;
      retry();
    });
    if (windowId !== null) store.getState().watch(windowId);
    // What stands on the desk is known to nobody else: a background that slept is told again.
    const { desk, writeDesk } = store.getState();
    if (desk.message || desk.draft) writeDesk({ draft: desk.draft });
  }

  function retry(): void {
    if (store.getState().view) store.setState({ connection: 'lost' });
    schedule(open, BACKOFF[Math.min(tries, BACKOFF.length - 1)] ?? 0);
    tries += 1;
  }

  function receive(message: ToView, first: boolean): void {
    const { view, insertions } = store.getState();
    if (message.type === 'view') {
      store.setState({ connection: 'connected', view: newest(view, message.view, first) });
      return;
    }
    if (message.type === 'selection') {
      selections.get(message.request)?.(message.text);
      selections.delete(message.request);
      return;
    }
    const insertion = insertions[message.request];
    if (!insertion) return;
    store.setState({
      insertions: { ...insertions, [message.request]: { ...insertion, outcome: message.outcome } },
    });
  }
}

/**
 * The view to show. A background that just woke may start with an older state than the one shown,
 * and one that is still judging sends no report: neither may flicker.
 */
function newest(shown: View | null, incoming: View, first: boolean): View {
  if (!shown || !isSameReply(shown, incoming)) return incoming;
  const [old, next] = [revisionOf(shown), revisionOf(incoming)];
  if (first && old !== null && next !== null && next < old) return shown;
  if (incoming.report === null && shown.report !== null && incoming.draft !== '') {
    return { ...incoming, draft: shown.draft, report: shown.report };
  }
  return incoming;
}

function revisionOf({ page }: View): number | null {
  return page.kind === 'composing' ? page.observation.revision : null;
}

function isSameReply(a: View, b: View): boolean {
  if (a.page.kind !== b.page.kind || a.message?.text !== b.message?.text) return false;
  return (
    a.page.kind !== 'composing' ||
    b.page.kind !== 'composing' ||
    (a.page.observation.site === b.page.observation.site &&
      a.page.observation.surface === b.page.observation.surface)
  );
}

/** Puts a phrase where the caret stands, with a space where it would touch a word. */
function insertAtCaret({ draft, caret }: Desk, text: string): Pick<Desk, 'draft' | 'caret'> {
  const at = Math.min(caret ?? draft.length, draft.length);
  const before = draft.slice(0, at);
  const after = draft.slice(at);
  const lead = before === '' || /\s$/.test(before) ? '' : ' ';
  const trail = after === '' || /^\s/.test(after) ? '' : ' ';
  return { draft: before + lead + text + trail + after, caret: at + lead.length + text.length };
}
