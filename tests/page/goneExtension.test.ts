// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readerOnX } from './readerOnX';

let highlights: Map<string, Set<Range>>;
let page: ReturnType<typeof readerOnX>;

beforeEach(() => {
  vi.useFakeTimers();
  highlights = new Map();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', Set);
  page = readerOnX();
  page.tell(true);
  page.box.focus();
  page.ports[0]?.say({
    type: 'judged',
    revision: 1,
    marks: [{ kind: 'met', span: [0, 5] }],
    hold: null,
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** The extension is updated, reloaded or removed under the page: nobody is told. */
const leave = () => {
  page.runtime.id = undefined;
};

it('underlines as long as its Takk is there', async () => {
  await vi.advanceTimersByTimeAsync(10_000);
  expect([...highlights.keys()]).toEqual(['takk-met']);
});

it('takes its underlines away when its Takk has gone, whether or not anything happens', async () => {
  leave();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(highlights.size).toBe(0);
});

it('takes them away before a change of the editor is painted', async () => {
  leave();
  page.box.append('!');
  // No timer has run, only what comes before the next frame.
  await Promise.resolve();
  expect(highlights.size).toBe(0);
});

it.each<[string, () => void]>([
  ['the focus', () => page.box.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))],
  ['a late verdict', () => page.ports[0]?.say({ type: 'flash', revision: 1, spans: [[0, 5]] })],
  ['a cut line', () => page.ports[0]?.hangUp()],
  ['a question', () => page.ping(() => expect.unreachable('it is not there any more'))],
  ['a choice', () => page.tell(true)],
])('takes them away at %s', (_, happens) => {
  leave();
  happens();
  expect(highlights.size).toBe(0);
});

it('says nothing afterwards, opens no line and has no timer left', async () => {
  const said = page.sent().length;
  leave();
  page.ports[0]?.hangUp();
  page.box.textContent = 'Sorry, Marta!';
  page.box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  page.box.blur();
  page.box.focus();
  page.tell(true);
  page.box.remove();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(page.ports).toHaveLength(1);
  expect(page.sent()).toHaveLength(said);
  expect(vi.getTimerCount()).toBe(0);
});
