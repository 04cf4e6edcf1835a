import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from '../lib/sites/reader';

/**
 * The content script, named in the manifest by hand: the build tool's own kind announces itself
 * to the page with an event, and the page is to hear nothing of Takk.
 */
export default defineUnlistedScript(() => {
  startReader({ runtime: browser.runtime, document, location });
});
