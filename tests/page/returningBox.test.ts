// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readerOnX } from './readerOnX';

let page: ReturnType<typeof readerOnX>;
beforeEach(() => {
  vi.useFakeTimers();
  page = readerOnX();
  page.tell(true);
  page.box.focus();
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** The page takes the box out before its new text was read, and puts it back. */
async function typeAndRender(text: string): Promise<void> {
  const { box } = page;
  const place = box.parentElement as HTMLElement;
  box.textContent = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  box.remove();
  await vi.advanceTimersByTimeAsync(1);
  place.append(box);
  await vi.advanceTimersByTimeAsync(1_000);
}

it('what is typed into a box that goes and comes back is read, however often it does', async () => {
  for (const draft of ['Sorry, M', 'Sorry, Ma', 'Sorry, Marta!']) {
    await typeAndRender(draft);
    expect(page.sent().at(-1)).toMatchObject({ type: 'observation', observation: { draft } });
  }
});

it('a box that goes for good after it came back was thrown away', async () => {
  await typeAndRender('Sorry, Marta!');
  page.box.remove();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(page.sent().at(-1)).toEqual({ type: 'discarded' });
});
