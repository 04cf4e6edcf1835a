import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReader } from '../../lib/sites/reader';

/**
 * Starts when the page stands (`document_idle`): a reply box needs a click before it matters,
 * and until then nothing is done but listening for focus.
 */
export default defineContentScript({
  matches: [
    'https://x.com/*',
    'https://twitter.com/*',
    'https://www.facebook.com/*',
    'https://web.facebook.com/*',
    'https://www.linkedin.com/*',
  ],
  runAt: 'document_idle',
  main(ctx) {
    startReader({ runtime: browser.runtime, document, location }, ctx.signal);
  },
});
