// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readerOnX } from './readerOnX';

let page: ReturnType<typeof readerOnX>;
beforeEach(() => {
  page = readerOnX();
  page.tell(true);
  page.box.focus();
});
afterEach(() => document.body.replaceChildren());

const types = () => page.sent().map(({ type }) => type);
const leave = () => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
const comeBack = () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));

it('a page that the browser kept is read on where the person left it', () => {
  leave();
  expect(types()).toEqual(['observation', 'closed']);
  comeBack();
  expect(types()).toEqual(['observation', 'closed', 'observation']);
  expect(page.sent().at(-1)).toMatchObject({ observation: { draft: 'Sorry!' } });
});

it('what is written after coming back is followed', async () => {
  leave();
  comeBack();
  page.box.textContent = 'Sorry, Marta!';
  page.box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await expect
    .poll(() => page.sent().at(-1))
    .toMatchObject({ type: 'observation', observation: { draft: 'Sorry, Marta!' } });
});

it('coming back to a page without the focus in a box reads nothing', () => {
  page.box.blur();
  leave();
  comeBack();
  expect(types()).toEqual(['observation', 'closed']);
});
