import type { FromView, ToView, View } from '../../lib/session/messages';
import type { PortLike } from '../../lib/session/panelStore';

/** A background that remembers what it was told and says what the test wants. */
export class FakeBackground {
  readonly sent: FromView[] = [];
  connections = 0;
  /** While true, nobody answers the door. */
  gone = false;
  #listeners: ((message: ToView) => void)[] = [];
  #closers: (() => void)[] = [];

  connect = (): PortLike => {
    if (this.gone) throw new Error('Extension context invalidated');
    this.connections += 1;
    this.#listeners = [];
    this.#closers = [];
    return {
      postMessage: (message) => void this.sent.push(message),
      onMessage: { addListener: (listener) => void this.#listeners.push(listener) },
      onDisconnect: { addListener: (listener) => void this.#closers.push(listener) },
    };
  };

  say(message: ToView): void {
    for (const listener of this.#listeners) listener(message);
  }

  show(view: View): void {
    this.say({ type: 'view', view });
  }

  hangUp(): void {
    for (const close of this.#closers) close();
  }

  sentOf<Type extends FromView['type']>(type: Type): Extract<FromView, { type: Type }>[] {
    return this.sent.filter((message) => message.type === type) as Extract<
      FromView,
      { type: Type }
    >[];
  }
}
