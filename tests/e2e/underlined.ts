import type { Page } from 'puppeteer-core';
import type { Paint } from '../../lib/page/highlights/paint';

/** The words under each kind of underline. */
export type Underlined = Partial<Record<Paint, string[]>>;

/**
 * Asks the page: its own scripts see the registry that the reader writes to. A test page that hides
 * the registry keeps it as `__highlights`.
 */
export function underlined(page: Page): Promise<Underlined> {
  return page.evaluate(() => {
    const kept = (window as unknown as { __highlights?: HighlightRegistry }).__highlights;
    const found: Record<string, string[]> = {};
    for (const [name, highlight] of kept ?? CSS.highlights) {
      if (!name.startsWith('takk-')) continue;
      found[name.slice('takk-'.length)] = [...highlight]
        .filter((range) => range.startContainer.isConnected && !range.collapsed)
        .map((range) => (range as Range).toString().replace(/[\u200B\uFEFF]/g, ''));
    }
    return found as Underlined;
  });
}
