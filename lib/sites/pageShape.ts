import type { PageShape } from '../session/observation';

/** Words of the sites' own addresses. Whatever else stands there may be somebody's name. */
const WAYS = new Set(
  [
    'home explore search i lists status photo video notifications compose post communities',
    'groups posts permalink permalink.php story.php photo.php photos videos watch reel events',
    'profile.php pages share media people',
    'feed update in company school showcase pulse admin dashboard page-posts published',
    'recent-activity all comments newsletters',
  ].flatMap((line) => line.split(' ')),
);

/** Ids that LinkedIn writes out: the kind tells which way of finding applies. */
const URN = /^urn(?::|%3A)li(?::|%3A)(\w+?)(?::|%3A)\d+$/i;
const LANGUAGE = /^[a-z]{2,3}(-[a-z\d]{1,8}){0,3}$/i;

/** The page without a name, a number or a word of a person. */
export function pageShape({ documentElement }: Document, { pathname }: Location): PageShape {
  const { lang } = documentElement;
  return {
    path: pathname.split('/').slice(0, 8).map(partShape).join('/'),
    lang: LANGUAGE.test(lang) ? lang : null,
  };
}

function partShape(part: string): string {
  if (part === '' || WAYS.has(part)) return part;
  if (/^\d+$/.test(part)) return '#';
  const urn = URN.exec(part);
  return urn ? `urn:li:${urn[1]}:#` : 'x';
}
