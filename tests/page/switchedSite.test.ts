// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { settle } from '../session/fakes';
import { readerOnX } from './readerOnX';

let page: ReturnType<typeof readerOnX>;
beforeEach(() => {
  page = readerOnX();
});
afterEach(() => document.body.replaceChildren());

const types = () => page.sent().map(({ type }) => type);

it('nothing is read before it is known that the site is on', () => {
  expect(page.watched).toBe('x');
  page.box.focus();
  expect(page.sent()).toEqual([]);
  page.tell(true);
  expect(page.sent()).toMatchObject([
    { type: 'observation', observation: { draft: 'Sorry!', page: { path: '/x/status/#' } } },
  ]);
});

it('a site that is off is not read, whatever is clicked, written or asked', async () => {
  page.tell(false);
  page.box.focus();
  page.box.textContent = 'Sorry, Marta!';
  page.box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settle();
  expect(page.sent()).toEqual([]);
});

it('switched off while somebody writes, the reply is dropped and the rest is not read', async () => {
  page.tell(true);
  page.box.focus();
  getSelection()?.selectAllChildren(document.body);
  page.tell(false);
  expect(types()).toEqual(['observation', 'closed']);
  page.box.textContent = 'Sorry, Marta!';
  await settle();
  page.ports[0]?.say({ type: 'readSelection', request: 1 });
  expect(page.sent().slice(2)).toEqual([{ type: 'selection', request: 1, text: '' }]);
});

it('switched on again, the box that has the focus is read at once', () => {
  page.tell(true);
  page.box.focus();
  page.tell(false);
  page.tell(true);
  expect(types()).toEqual(['observation', 'closed', 'observation']);
});
