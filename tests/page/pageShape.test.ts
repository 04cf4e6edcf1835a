// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { pageShape } from '../../lib/sites/pageShape';

afterEach(() => document.documentElement.removeAttribute('lang'));

const shape = (path: string) =>
  pageShape(document, new URL(path, 'https://x.com') as unknown as Location);

it.each([
  ['/', '/'],
  ['/home', '/home'],
  ['/MartaLind/status/1850000000000000001', '/x/status/#'],
  ['/MartaLind/status/18500/photo/1', '/x/status/#/photo/#'],
  ['/groups/bakers.of.oslo/posts/12345/?comment_id=9', '/groups/x/posts/#/'],
  ['/permalink.php?story_fbid=1&id=2', '/permalink.php'],
  ['/feed/update/urn:li:activity:7300000000000000000/', '/feed/update/urn:li:activity:#/'],
  ['/feed/update/urn%3Ali%3AugcPost%3A73/', '/feed/update/urn:li:ugcPost:#/'],
  ['/posts/marta-lind_cake-activity-7300-abcd', '/posts/x'],
  ['/in/marta-lind-3a4b/recent-activity/comments/', '/in/x/recent-activity/comments/'],
  ['/feed/update/urn:li:member:Marta/', '/feed/update/x/'],
])('%s is told as %s', (path, told) => {
  expect(shape(path).path).toBe(told);
});

it.each([
  ['nb', 'nb'],
  ['en-GB', 'en-GB'],
  ['zh-Hant-TW', 'zh-Hant-TW'],
  ['', null],
  ['Marta was here', null],
])('the language %j is told as %j', (lang, told) => {
  document.documentElement.lang = lang;
  expect(shape('/').lang).toBe(told);
});
