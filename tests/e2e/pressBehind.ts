import type { Page } from 'puppeteer-core';

/** Presses buttons of a sidebar that stands in a tab behind the page: it takes a key, not a mouse. */
export function pressBehind(panel: Page): (selector: string) => Promise<void> {
  return async (selector) => {
    const button = await panel.waitForSelector(selector);
    await button?.evaluate((node) => {
      (node as HTMLElement).focus();
      const key = { key: 'Enter', bubbles: true, cancelable: true };
      // Enter chooses no radio button.
      if (node.getAttribute('role') === 'radio') (node as HTMLElement).click();
      else if (node.dispatchEvent(new KeyboardEvent('keydown', key))) (node as HTMLElement).click();
    });
  };
}
