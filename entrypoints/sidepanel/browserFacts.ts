import { browser } from 'wxt/browser';

/** Made by the browser for the shortcut that opens the sidebar. */
const OPEN = '_execute_action';
const CHROMIUM_SHORTCUTS = 'chrome://extensions/shortcuts';

interface Brand {
  brand: string;
  version: string;
}

/** What only one of the browsers has. */
const firefox = browser as unknown as {
  runtime: { getBrowserInfo(): Promise<{ name: string; version: string }> };
  commands: { openShortcutSettings?(): Promise<void> };
};
const chromium = navigator as Navigator & { userAgentData?: { brands: readonly Brand[] } };

/** The browser as it names itself, with its version. */
export async function browserName(): Promise<string> {
  if (import.meta.env.FIREFOX) {
    const { name, version } = await firefox.runtime.getBrowserInfo();
    return `${name} ${version}`;
  }
  // One of the brands is a made-up one, so that nobody relies on their number.
  const brands = (chromium.userAgentData?.brands ?? []).filter(
    ({ brand }) => !/not.*brand/i.test(brand),
  );
  const own = brands.find(({ brand }) => brand !== 'Chromium') ?? brands[0];
  return own ? `${own.brand} ${own.version}` : 'Chromium';
}

/** Tells the keys at once, and again whenever the person may come back from changing them. */
export function watchShortcut(tell: (keys: string) => void): void {
  const read = (): void =>
    void browser.commands.getAll().then((commands) => {
      tell(commands.find(({ name }) => name === OPEN)?.shortcut ?? '');
    });
  read();
  window.addEventListener('focus', read);
  browser.tabs.onActivated.addListener(read);
}

/** Opens the browser's own page for shortcuts; null where it lets no extension do so. */
export const changeShortcut: (() => void) | null = import.meta.env.FIREFOX
  ? firefox.commands.openShortcutSettings
    ? () => void firefox.commands.openShortcutSettings?.()
    : null
  : () => void browser.tabs.create({ url: CHROMIUM_SHORTCUTS });
