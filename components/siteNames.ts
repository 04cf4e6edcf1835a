import type { SiteId } from '../lib/coach/vocabulary';

/** What each site is called, in every language. */
export const SITE_NAMES: Readonly<Record<SiteId, string>> = {
  facebook: 'Facebook',
  x: 'X',
  linkedin: 'LinkedIn',
};
