/** The LinkedIn page: which front end is shown is chosen by `?ui=sdui|classic|both`. */

import { classicHeader, classicMessages, classicShareEntry } from '../linkedin-classic/frame';
import { classicPost } from '../linkedin-classic/post';
import { interop, sduiHeader, sduiShareEntry } from '../linkedin-sdui/interop';
import { sduiPost } from '../linkedin-sdui/post';
import { type Child, h } from '../shared/dom';
import { delays, findPost, type Post, posts, prices } from './content';

const onePost: Post | undefined = findPost(
  /urn:li:activity:(\d+)/.exec(decodeURIComponent(location.pathname))?.[1],
);

function classicPage(): void {
  const content = onePost
    ? [classicPost(onePost, true)]
    : [classicShareEntry(), ...posts.map((post) => classicPost(post, false))];
  document.body.append(
    h(
      'div',
      { class: 'application-outlet' },
      classicHeader(),
      h(
        'main',
        { class: 'scaffold-layout__main' },
        h('div', { class: 'scaffold-finite-scroll__content' }, ...content),
      ),
    ),
    classicMessages(),
  );
}

/** With `extra`, cards of the classic front end stand in the newer one's page. */
function sduiPage(shown: readonly Post[], extra: readonly Child[]): void {
  const screen = onePost ? 'feed.UpdateDetail' : 'feed.Feed';
  const { element, openShareBox } = interop();
  const feed = h(
    'div',
    { 'data-testid': 'mainFeed', role: 'list' },
    ...shown.map((post) => sduiPost(post, 'MAIN_FEED_RELEVANCE')),
  );
  const content = onePost
    ? [sduiPost(onePost, 'FEED_DETAIL')]
    : [sduiShareEntry(openShareBox), feed];
  document.body.dataset.rehydrated = 'true';
  document.body.append(
    h(
      'div',
      { id: 'root' },
      h(
        'div',
        { 'data-sdui-screen': `com.linkedin.sdui.flagshipnav.${screen}` },
        sduiHeader(),
        h('main', {}, ...content, ...extra),
      ),
    ),
    element,
    h('iframe', { 'data-testid': 'interop-iframe', hidden: true }),
  );
}

document.addEventListener('click', (event) => {
  // Links and chips lead nowhere in a test page.
  if (event.composedPath().some((node) => node instanceof HTMLAnchorElement))
    event.preventDefault();
});
document.title = 'LinkedIn';
const ui = new URLSearchParams(location.search).get('ui');
if (ui === 'classic') classicPage();
else if (ui === 'both') sduiPage([delays], [classicPost(prices, false)]);
else sduiPage(posts, []);
