// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { FromReader, ToReader } from '../../lib/session/messages';
import { startReader } from '../../lib/sites/reader';
import { x } from '../../lib/sites/x';
import { FakePort, settle } from '../session/fakes';

const PAGE = `<main>
  <article data-testid="tweet">
    <a href="/marta/status/1"><time datetime="2026-11-20T09:00:00Z"></time></a>
    <div data-testid="tweetText" lang="en" dir="auto">The cake was late.</div>
  </article>
  <div data-testid="inline_reply_offscreen">
    <div data-testid="tweetTextarea_0" contenteditable="true" tabindex="0">Sorry!</div>
  </div>
</main>`;

let port: FakePort<FromReader>;
let watched: string | null;
let tell: (on: boolean) => void;
let ask: (message: ToReader) => void;

beforeEach(() => {
  document.body.innerHTML = PAGE;
  port = new FakePort();
  watched = null;
  startReader(x, {
    runtime: {
      connect: () =>
        Object.assign(port, {
          disconnect() {},
          onMessage: {
            addListener(listener: typeof ask) {
              ask = listener;
            },
          },
        }),
      onMessage: { addListener() {} },
    },
    watchSite(site, changed) {
      watched = site;
      tell = changed;
    },
    document,
    location: new URL('https://x.com/marta/status/1') as unknown as Location,
  });
});
afterEach(() => document.body.replaceChildren());

const box = () => document.querySelector<HTMLElement>('[contenteditable]') as HTMLElement;
const types = () => port.sent.map(({ type }) => type);

it('nothing is read before it is known that the site is on', () => {
  expect(watched).toBe('x');
  box().focus();
  expect(port.sent).toEqual([]);
  tell(true);
  expect(port.sent).toMatchObject([
    { type: 'observation', observation: { draft: 'Sorry!', page: { path: '/x/status/#' } } },
  ]);
});

it('a site that is off is not read, whatever is clicked, written or asked', async () => {
  tell(false);
  box().focus();
  box().textContent = 'Sorry, Marta!';
  box().dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settle();
  expect(port.sent).toEqual([]);
});

it('switched off while somebody writes, the reply is dropped and the rest is not read', async () => {
  tell(true);
  box().focus();
  getSelection()?.selectAllChildren(document.body);
  tell(false);
  expect(types()).toEqual(['observation', 'closed']);
  box().textContent = 'Sorry, Marta!';
  await settle();
  ask({ type: 'readSelection', request: 1 });
  expect(port.sent.slice(2)).toEqual([{ type: 'selection', request: 1, text: '' }]);
});

it('switched on again, the box that has the focus is read at once', () => {
  tell(true);
  box().focus();
  tell(false);
  tell(true);
  expect(types()).toEqual(['observation', 'closed', 'observation']);
});
