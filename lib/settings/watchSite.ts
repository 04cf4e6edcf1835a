import { browser } from 'wxt/browser';
import type { SiteId } from '../coach/vocabulary';

type Sites = Partial<Record<SiteId, unknown>> | null | undefined;

/**
 * Tells whether Takk may read on a site: at first, and whenever that changes. Asked of the storage
 * itself: what checks and migrates choices is too heavy for every page.
 */
export function watchSite(site: SiteId, changed: (on: boolean) => void): void {
  const { local } = browser.storage;
  const tell = (sites: unknown): void => changed((sites as Sites)?.[site] !== false);
  local.onChanged.addListener(({ sites }) => sites && tell(sites.newValue));
  // A "no" that cannot be read must not pass for a "yes": then nothing is read until a choice
  // arrives or the page is loaded again.
  local.get('sites').then(
    ({ sites }) => tell(sites),
    () => changed(false),
  );
}
