import type { Page } from 'puppeteer-core';
import type { InsertOutcome, ToView } from '../../lib/session/messages';

interface Port {
  postMessage(message: object): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: ToView) => void): void };
}
/** The few parts of the extension API that a view uses; Firefox knows it by this name too. */
declare const chrome: {
  runtime: { connect(info: { name: string }): Port };
  windows: { getCurrent(): Promise<{ id: number }> };
};

/** Inserts any text the way the sidebar does, and gives what the reader says of it. */
export function insertPhrase(panel: Page, text: string): Promise<InsertOutcome> {
  return panel.evaluate(async (phrase) => {
    const { id } = await chrome.windows.getCurrent();
    const port = chrome.runtime.connect({ name: 'view' });
    let asked = false;
    const outcome = await new Promise<InsertOutcome>((resolve) => {
      port.onMessage.addListener((message) => {
        if (message.type === 'insertResult') resolve(message.outcome);
        if (asked || message.type !== 'view' || message.view.page.kind !== 'composing') return;
        asked = true;
        port.postMessage({ type: 'insert', request: 1, text: phrase });
      });
      port.postMessage({ type: 'watch', windowId: id });
    });
    port.disconnect();
    return outcome;
  }, text);
}
