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

async function write(text: string): Promise<void> {
  page.box.textContent = text;
  page.box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(1);
}

/** Sent by keys; the page shows the reply, and empties the box. */
async function send(text: string): Promise<void> {
  const keys = { key: 'Enter', ctrlKey: true, bubbles: true };
  page.box.dispatchEvent(new KeyboardEvent('keydown', keys));
  document
    .querySelector('main')
    ?.insertAdjacentHTML(
      'beforeend',
      `<article data-testid="tweet"><div data-testid="tweetText">${text}</div></article>`,
    );
  await write('');
  await vi.advanceTimersByTimeAsync(200);
}

it('a page that moves on after a reply went out begins no new one', async () => {
  await vi.advanceTimersByTimeAsync(2_000);
  await write('Sorry, ');
  await write('Sorry, Marta!');
  await send('Sorry, Marta!');
  expect(page.sent().at(-1)).toEqual({ type: 'sent' });
  const answered = document.querySelector('[data-testid="tweetText"]') as HTMLElement;
  answered.textContent = 'The cake was late. Edited.';
  await vi.advanceTimersByTimeAsync(5_000);
  expect(page.sent().at(-1)).toEqual({ type: 'sent' });
  await write('And thank you');
  expect(page.sent().at(-1)).toMatchObject({
    type: 'observation',
    observation: { draft: 'And thank you' },
  });
});
