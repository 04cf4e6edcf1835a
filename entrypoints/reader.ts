import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { SiteId } from '../lib/coach/vocabulary';
import { startReader } from '../lib/sites/reader';

/**
 * The content script, named in the manifest by hand: the build tool's own kind announces itself
 * to the page with an event, and the page is to hear nothing of Takk.
 */
export default defineUnlistedScript(() => {
  startReader({ runtime: browser.runtime, watchSite, document, location });
});

type Sites = Partial<Record<SiteId, unknown>> | null | undefined;

/** Asked of the storage itself: what checks and migrates choices is too heavy for every page. */
function watchSite(site: SiteId, changed: (on: boolean) => void): void {
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
