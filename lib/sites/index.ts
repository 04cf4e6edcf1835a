import { facebook } from './facebook';
import { linkedin } from './linkedin';
import type { Site } from './site';
import { x } from './x';

/** Every site that Takk knows. */
export const sites = [x, facebook, linkedin] as const satisfies readonly Site[];

/** The site of a host name, compared whole: "netflix.com" ends in "x.com" and is not X. */
export function siteOf(host: string): Site | null {
  return sites.find(({ hosts }) => (hosts as readonly string[]).includes(host)) ?? null;
}
