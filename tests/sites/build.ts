/** Bundles the pages' scripts in memory, once per process. */

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { style as facebookStyle } from './facebook/style';
import { style as linkedinStyle } from './linkedin/style';
import { style as xStyle } from './x/style';

export type Site = 'x' | 'facebook' | 'linkedin';

export interface Bundle {
  readonly script: string;
  readonly style: string;
}

export type SitePages = Readonly<Record<Site, Bundle>>;

const here = dirname(fileURLToPath(import.meta.url));
const styles: Readonly<Record<Site, string>> = {
  x: xStyle,
  facebook: facebookStyle,
  linkedin: linkedinStyle,
};

let pages: Promise<SitePages> | undefined;

export function buildPages(): Promise<SitePages> {
  pages ??= bundle();
  return pages;
}

async function bundle(): Promise<SitePages> {
  const one = async (site: Site): Promise<[Site, Bundle]> => [
    site,
    { script: await scriptOf(site), style: styles[site] },
  ];
  return Object.fromEntries(
    await Promise.all([one('x'), one('facebook'), one('linkedin')]),
  ) as unknown as SitePages;
}

async function scriptOf(site: Site): Promise<string> {
  const result = await build({
    entryPoints: [join(here, site, 'page.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
    // Draft.js is hoisted to the root, where React is 19; it must meet the React 17 that lies here.
    alias: {
      react: join(here, 'node_modules/react'),
      'react-dom': join(here, 'node_modules/react-dom'),
    },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  });
  return result.outputFiles[0]?.text ?? '';
}
