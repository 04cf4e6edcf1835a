import type { HubPort } from '../../lib/session/port';
import type { SessionStore } from '../../lib/session/sessions';
import type { TabSession } from '../../lib/session/tabSession';

/** The browser's side of a port: what was sent, and a mouth to speak with. */
export class FakePort<Out> implements HubPort<Out> {
  readonly sent: Out[] = [];
  private readonly listeners: ((message: never) => void)[] = [];
  private readonly ends: (() => void)[] = [];

  readonly onMessage = {
    addListener: (listener: (message: never) => void) => void this.listeners.push(listener),
  };
  readonly onDisconnect = { addListener: (listener: () => void) => void this.ends.push(listener) };

  postMessage(message: Out): void {
    // As a browser does: what is sent must be plain data.
    this.sent.push(structuredClone(message));
  }

  say(message: unknown): void {
    for (const listener of this.listeners) listener(structuredClone(message) as never);
  }

  hangUp(): void {
    for (const end of this.ends) end();
  }
}

/** A store in memory, as the browser's: it holds copies, and its first answer can be made to wait. */
export class FakeStore implements SessionStore {
  kept: Record<string, TabSession>;
  saves = 0;
  fails: { load?: boolean; save?: boolean } = {};
  private open: () => void = () => undefined;
  private gate: Promise<void> = Promise.resolve();

  constructor(kept: Record<string, TabSession> = {}) {
    this.kept = kept;
  }

  /** Holds the answer to `load` back until `release`. */
  hold(): this {
    this.gate = new Promise((resolve) => {
      this.open = resolve;
    });
    return this;
  }

  release(): void {
    this.open();
  }

  async load(): Promise<Record<string, TabSession>> {
    const answer = structuredClone(this.kept);
    await this.gate;
    if (this.fails.load) throw new Error('the store cannot be read');
    return answer;
  }

  async save(sessions: Record<string, TabSession>): Promise<void> {
    this.saves++;
    if (this.fails.save) throw new Error('the store is full');
    this.kept = structuredClone(sessions);
  }
}

/** Lets everything go on that waits for a promise, and then for a turn. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}
