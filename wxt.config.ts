import { defineConfig } from 'wxt';

/** The sites where Takk reads replies. Nothing else is asked for: no `tabs`, no network. */
const HOSTS = {
  x: ['https://x.com/*', 'https://twitter.com/*'],
  facebook: ['https://www.facebook.com/*', 'https://web.facebook.com/*'],
  linkedin: ['https://www.linkedin.com/*'],
};

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  // Imports are written out, so that a tool can check the arrows between rooms.
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: Object.values(HOSTS).flat(),
    // connect-src 'none': even a mistake of ours could not send a word anywhere.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    // When the page stands: a reply box needs a click before it matters.
    content_scripts: Object.entries(HOSTS).map(([site, matches]) => ({
      matches,
      js: [`reader-${site}.js`],
      css: ['highlights.css'],
      run_at: 'document_idle' as const,
    })),
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+T' },
        description: '__MSG_openCommand__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'takk@takk.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
