// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { linkedin } from '../../lib/sites/linkedin';
import { readerOn } from './readerOn';

const row = (id: number, author: string, text: string) => `
  <div id="replaceableComment_urn:li:comment:(urn:li:activity:1,${id})">
    <a href="https://www.linkedin.com/in/x/"><p>${author}</p></a>
    <span data-testid="expandable-text-box">${text}</span>
  </div>`;

const ANSWERED = 'Which plan replaces Nordic 12?';
const OTHER = 'I moved to another town anyway.';
const NAMED = '<span data-type="mention">Hanne Vik</span> ';

/** Two comments, and the box of the second behind it. */
const pageOf = (draft: string, other: string) => `
  <div id="expandedk1FeedType_FEED_DETAIL">
    <div componentkey="k1">
      <a href="https://www.linkedin.com/in/ruud/"><p>Ruud van Dijk</p></a>
      <div componentkey="feed-commentary_k1"><span data-testid="expandable-text-box">New prices for all.</span></div>
      <button>Comment</button>
    </div>
    <div data-testid="urn:li:activity:1-commentLists-LazyColumn">
      ${row(1, other, OTHER)}
      ${row(2, 'Hanne Vik', ANSWERED)}
      <div componentkey="commentBox-1">
        <div data-testid="ui-core-tiptap-text-editor-wrapper">
          <div class="tiptap ProseMirror" contenteditable="true" role="textbox" tabindex="0"><p>${draft}Hi</p></div>
        </div>
      </div>
    </div>
  </div>`;

let page: ReturnType<typeof readerOn>;

function open(draft: string, other = 'Oskar Lund'): void {
  page = readerOn(
    linkedin,
    pageOf(draft, other),
    'https://www.linkedin.com/feed/update/urn:li:activity:1/',
  );
  page.tell(true);
  page.box.focus();
}

const answered = () => document.querySelector('[id$=",2)"]') as Element;

async function type(words: string): Promise<void> {
  page.box.querySelector('p')?.append(words);
  page.box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  // Longer than what was found for sure is believed without a look.
  await vi.advanceTimersByTimeAsync(5_000);
}

/** Whom the reader told of, last of all; it has heard what was written last. */
function target() {
  const last = page.sent().at(-1);
  if (last?.type !== 'observation') return null;
  expect(last.observation.draft).toBe(page.box.textContent);
  return last.observation.target;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('the row that a box answers is scrolled away', () => {
  it.each([
    ['somebody else', 'Oskar Lund'],
    ['the same person', 'Hanne Vik'],
  ])('and the nearest is now of %s: it is still the one that was known', async (_, other) => {
    open(NAMED, other);
    await type('!');
    expect(target()).toMatchObject({ status: 'found', message: { text: ANSWERED } });
    answered().remove();
    await type(' So');
    expect(target()).toMatchObject({ status: 'found', message: { text: ANSWERED } });
  });

  it('and no row is left: it is still the one that was known', async () => {
    open(NAMED);
    for (const each of document.querySelectorAll('[id^="replaceable"]')) each.remove();
    await type(' So');
    expect(target()).toMatchObject({ status: 'found', message: { text: ANSWERED } });
  });

  it('and nothing names the person any more: both may be meant', async () => {
    open('');
    await type('!');
    answered().remove();
    await type(' So');
    expect(target()).toMatchObject({
      status: 'unsure',
      candidates: [{ text: ANSWERED }, { text: OTHER }],
    });
  });

  it('and the box names somebody else since: that one is answered', async () => {
    open(NAMED);
    answered().remove();
    const mention = page.box.querySelector('[data-type]') as Element;
    mention.textContent = 'Oskar Lund';
    await type(' So');
    expect(target()).toMatchObject({ status: 'found', message: { text: OTHER } });
  });

  it('and comes back as a new one: it is found anew', async () => {
    open(NAMED);
    const copy = answered().cloneNode(true);
    const box = document.querySelector('[componentkey="commentBox-1"]') as Element;
    answered().remove();
    await type(' So');
    box.before(copy);
    await type(' far');
    expect(target()).toMatchObject({ status: 'found', message: { text: ANSWERED } });
  });
});

it.each([
  ['with rows behind it', () => row(3, 'Oskar Lund', OTHER)],
  ['alone', () => ''],
])('a box among the comments is never the post’s own: %s', async (_, rest) => {
  const list = document.createElement('div');
  list.innerHTML = pageOf('', 'Oskar Lund');
  for (const each of list.querySelectorAll('[id^="replaceable"]')) each.remove();
  list.querySelector('[componentkey="commentBox-1"]')?.insertAdjacentHTML('afterend', rest());
  page = readerOn(linkedin, list.innerHTML, 'https://www.linkedin.com/feed/');
  page.tell(true);
  page.box.focus();
  await type('!');
  expect(target()?.status).toBe('unsure');
});
