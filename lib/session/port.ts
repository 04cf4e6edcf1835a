/** The part of a port that the hub needs. */
export interface HubPort<Out> {
  postMessage(message: Out): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}
