import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchSite } from '../lib/settings/watchSite';
import { facebook } from '../lib/sites/facebook';
import { startReader } from '../lib/sites/reader';

/**
 * The content script of Facebook, named in the manifest by hand: the build tool's own kind announces
 * itself to the page with an event, and the page is to hear nothing of Takk.
 */
export default defineUnlistedScript(() => {
  startReader(facebook, { runtime: browser.runtime, watchSite, document, location });
});
