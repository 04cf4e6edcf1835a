/** The LinkedIn page: which front end is shown is chosen by `?ui=sdui|classic|both`. */

import { classicHeader, classicMessages, classicShareEntry } from '../linkedin-classic/frame';
import { classicPost } from '../linkedin-classic/post';
import { interop, sduiHeader, sduiShareEntry } from '../linkedin-sdui/interop';
import { sduiFeed, sduiPost } from '../linkedin-sdui/post';
import { type Child, h } from '../shared/dom';
import { does } from '../shared/situation';
import { delays, findPost, longFeed, type Post, posts, prices } from './content';
import { messageBubble } from './message';

/** The post whose page this is, in either form of its address. */
function onePost(): Post | undefined {
  return findPost(/activity[:-](\d+)/.exec(decodeURIComponent(location.pathname))?.[1]);
}

function classicPage(): void {
  const one = onePost();
  const messaging = location.pathname.startsWith('/messaging');
  const content = messaging
    ? [messageBubble('Ane Solheim')]
    : one
      ? [classicPost(one, true)]
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
  );
  if (!messaging) document.body.append(classicMessages());
}

/** Links from a post's page to those of others. */
function otherPosts(than: Post): HTMLElement {
  const others = posts.filter((post) => post !== than);
  const links = others.map(({ id, by }) =>
    h('a', { href: `/feed/update/urn:li:activity:${id}/` }, by.name),
  );
  return h('nav', {}, ...links);
}

/** With `extra`, cards of the classic front end stand in the newer one's page. */
function sduiPage(shown: readonly Post[], extra: readonly Child[]): void {
  const { element, openShareBox } = interop();
  const screen = h('div', {});
  const show = () => {
    const one = onePost();
    const content = one
      ? [sduiPost(one, 'FEED_DETAIL'), ...(does('kept') ? [otherPosts(one)] : [])]
      : [sduiShareEntry(openShareBox), sduiFeed(shown)];
    const kind = one ? 'feed.UpdateDetail' : 'feed.Feed';
    screen.setAttribute('data-sdui-screen', `com.linkedin.sdui.flagshipnav.${kind}`);
    screen.replaceChildren(sduiHeader(), h('main', {}, ...content, ...extra));
  };
  show();
  document.addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!link?.pathname.startsWith('/feed/update/')) return;
    history.pushState(null, '', link.pathname);
    show();
  });
  document.body.dataset.rehydrated = 'true';
  document.body.append(
    h('div', { id: 'root' }, screen),
    element,
    h('iframe', { 'data-testid': 'interop-iframe', hidden: true }),
  );
}

document.addEventListener('click', (event) => {
  // Links and chips lead nowhere by themselves in a test page.
  if (event.composedPath().some((node) => node instanceof HTMLAnchorElement))
    event.preventDefault();
});
document.title = 'LinkedIn';
const ui = new URLSearchParams(location.search).get('ui');
if (ui === 'classic') classicPage();
else if (ui === 'both') sduiPage([delays], [classicPost(prices, false)]);
else sduiPage(does('virtual') ? longFeed : posts, []);
