/** Answers the sites' real addresses with the test pages; anything else is not ours (null). */

import { type Bundle, buildPages, type Site } from './build';
import { LANGUAGES, type Language } from './shared/language';

export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

interface Address {
  readonly site: Site;
  readonly paths: readonly RegExp[];
}

const ADDRESSES: Readonly<Record<string, Address>> = {
  'x.com': {
    site: 'x',
    paths: [
      /^\/(home|search|notifications|[a-z]+)$/,
      /^\/compose\/post$/,
      /^\/messages\/[\w-]+$/,
      /^\/\w+\/status\/\d+(\/photo\/\d+)?$/,
    ],
  },
  'www.facebook.com': {
    site: 'facebook',
    paths: [
      /^\/$/,
      /^\/(?!groups|photo|watch|messages)[\w.]+\/?$/,
      /^\/[\w.]+\/posts\/\w+\/?$/,
      /^\/groups\/[\w.]+\/$/,
      /^\/(photo|watch)\/?$/,
      /^\/messages\/t\/\d+\/?$/,
    ],
  },
  'www.linkedin.com': {
    site: 'linkedin',
    paths: [
      /^\/feed\/$/,
      /^\/feed\/update\/urn:li:activity:\d+\/?$/,
      /^\/posts\/[\w-]+$/,
      /^\/company\/\d+\/admin\/page-posts\/published\/$/,
      /^\/messaging\/thread\/[\w-]+\/$/,
    ],
  },
};

// Nothing but what is in the document itself: a page that asks the network for more is a mistake.
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; form-action 'none'";

export async function respond(url: string): Promise<Answer | null> {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, pathname, searchParams } = new URL(url);
  const address = ADDRESSES[hostname];
  if (protocol !== 'https:' || !address) return null;
  if (!address.paths.some((path) => path.test(decodeURIComponent(pathname)))) return null;
  const pages = await buildPages();
  const language = LANGUAGES.find((known) => known === searchParams.get('lang')) ?? 'en';
  const body = page(address.site, language, pages[address.site]);
  return { status: 200, contentType: 'text/html; charset=utf-8', body };
}

function page(site: Site, language: Language, bundle: Bundle): string {
  const id = site === 'facebook' ? ' id="facebook"' : '';
  // `</script` inside the bundle would end the script early.
  const script = bundle.script.replaceAll('</script', '<\\/script');
  return `<!doctype html>
<html lang="${language}" dir="ltr"${id}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<link rel="icon" href="data:,">
<title>${site}</title>
<style>${bundle.style}</style>
</head>
<body><script>${script}</script></body>
</html>`;
}
