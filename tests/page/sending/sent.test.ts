// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readDraft } from '../../../lib/page/draft';
import { whenGone } from '../../../lib/page/sent/leaving';
import { watchSent } from '../../../lib/page/sent/watchSent';
import { box, clickOn, PLAIN, press, WITH_CONTROL } from './box';

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
  vi.useFakeTimers();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

const DRAFT = 'Thank you, Kari! 🎂 We bake on Sunday.';

function setUp(habits = PLAIN, draft = DRAFT) {
  const place = box(stop.signal, habits);
  const ends: (string | null)[] = [];
  const undecided = vi.fn();
  const watch = watchSent(place, (how) => ends.push(how), undecided, stop.signal);
  const write = (text: string): boolean => {
    place.write(text);
    return watch.changed(readDraft(place.composer));
  };
  write(draft);
  return { ...place, ends, undecided, watch, write };
}
const pass = (time = 200) => vi.advanceTimersByTimeAsync(time);
const row = (text: string) => `<div class="row"><a>Me</a><p>${text}</p></div>`;
const SHOWN = row('Thank you, Kari!<img alt="🎂"> We  bake on Sunday.');

describe('a reply is sent', () => {
  it.each([
    ['a click on the control', PLAIN, (at: ReturnType<typeof setUp>) => clickOn(at.button)],
    ['Enter', PLAIN, (at: ReturnType<typeof setUp>) => press(at.composer, 'Enter')],
    [
      'Ctrl+Enter',
      WITH_CONTROL,
      (at: ReturnType<typeof setUp>) => press(at.composer, 'Enter', { ctrlKey: true }),
    ],
  ])(
    'after %s, when the box is empty and a new row has its words: once',
    async (_, habits, act) => {
      const at = setUp(habits);
      act(at);
      // The mark of a send is no new draft.
      expect(at.write('')).toBe(false);
      at.addRow(SHOWN);
      await pass();
      expect(at.ends).toEqual(['sent']);
      at.addRow(SHOWN);
      await pass(20_000);
      expect(at.ends).toEqual(['sent']);
      expect(at.undecided).not.toHaveBeenCalled();
    },
  );

  it('where the row comes before the box is empty', async () => {
    const at = setUp();
    press(at.composer, 'Enter');
    at.addRow(SHOWN);
    await pass();
    expect(at.ends).toEqual([]);
    at.write('');
    expect(at.ends).toEqual(['sent']);
  });

  it('where the box leaves, which is told no second time', async () => {
    const at = setUp();
    clickOn(at.button);
    at.composer.remove();
    at.watch.gone();
    expect(at.watch.isPending()).toBe(true);
    at.addRow(SHOWN);
    await pass();
    at.watch.gone();
    expect(at.ends).toEqual(['sent', null]);
  });

  it('where the words come into the new row later', async () => {
    const at = setUp();
    press(at.composer, 'Enter');
    at.write('');
    at.addRow(row('Posting …'));
    await pass();
    expect(at.ends).toEqual([]);
    (document.querySelector('.row p') as Element).textContent = DRAFT;
    await pass();
    expect(at.ends).toEqual(['sent']);
  });

  it.each([
    ['emoji alone', '🎂🎂', '<img alt="🎂"><img alt="🎂">'],
    [
      'an address that the site shortens',
      'See https://a.example/very/long for it',
      'See a.example/ve… for it',
    ],
    ['a long reply that is cut', 'word '.repeat(100), `${'word '.repeat(30)}… <b>See more</b>`],
  ])('with %s', async (_, draft, shown) => {
    const at = setUp(PLAIN, draft);
    press(at.composer, 'Enter');
    at.write('');
    at.addRow(row(shown));
    await pass();
    expect(at.ends).toEqual(['sent']);
  });

  it('where the site gives a receipt', async () => {
    const at = setUp(WITH_CONTROL);
    clickOn(at.button);
    at.write('');
    at.addRow('<div class="toast">Something went wrong</div>');
    await pass();
    expect(at.ends).toEqual([]);
    at.addRow('<div class="toast"><a href="/me/status/1">View</a></div>');
    await pass();
    expect(at.ends).toEqual(['sent']);
  });

  it('where the site puts a mention into the box anew', async () => {
    const at = setUp();
    press(at.composer, 'Enter');
    at.write('Kari ');
    at.addRow(SHOWN);
    await pass();
    expect(at.ends).toEqual(['sent']);
  });

  it('and the same box may take the next one', async () => {
    const at = setUp();
    for (const _ of [1, 2]) {
      at.write(DRAFT);
      press(at.composer, 'Enter');
      at.write('');
      at.addRow(SHOWN);
      await pass();
    }
    expect(at.ends).toEqual(['sent', 'sent']);
  });
});

describe('a reply is not sent', () => {
  it('without an action: it is discarded when the box goes', async () => {
    const at = setUp();
    at.addRow(SHOWN);
    at.composer.remove();
    at.watch.gone();
    await pass(20_000);
    expect(at.ends).toEqual(['discarded']);
  });

  it('when the box was emptied by hand: that is a new draft', () => {
    const at = setUp();
    expect(at.write('')).toBe(true);
    at.watch.gone();
    expect(at.ends).toEqual(['discarded']);
  });

  it('and nothing is discarded where nothing was written', () => {
    const at = setUp(PLAIN, '');
    at.watch.gone();
    expect(at.ends).toEqual(['closed']);
  });

  it('while the box is full', async () => {
    const at = setUp();
    press(at.composer, 'Enter');
    at.addRow(row('Somebody else’s words'));
    await pass(20_000);
    expect(at.ends).toEqual([]);
    expect(at.undecided).not.toHaveBeenCalled();
    expect(at.watch.isPending()).toBe(false);
  });

  it('as far as anybody knows, where the page never shows it', async () => {
    const at = setUp();
    press(at.composer, 'Enter');
    at.write('');
    at.addRow(row('Somebody else’s words'));
    await pass(7_900);
    expect(at.undecided).not.toHaveBeenCalled();
    await pass(200);
    expect(at.undecided).toHaveBeenCalledTimes(1);
    at.addRow(SHOWN);
    await pass();
    expect(at.ends).toEqual([]);
  });

  it('where the box left and the page never shows it', async () => {
    const at = setUp();
    clickOn(at.button);
    at.composer.remove();
    at.watch.gone();
    await pass(8_100);
    expect(at.ends).toEqual(['closed']);
  });

  it('by its own box, drawn anew in a new row', async () => {
    const at = setUp();
    press(at.composer, 'Enter');
    at.composer.remove();
    at.watch.gone();
    at.addRow(`<div class="row"><div contenteditable="true">${DRAFT}</div></div>`);
    await pass();
    expect(at.ends).toEqual([]);
  });

  it('by the Enter of a composition', async () => {
    const at = setUp();
    press(at.composer, 'Enter', { isComposing: true });
    expect(at.write('')).toBe(true);
    at.addRow(SHOWN);
    await pass();
    expect(at.ends).toEqual([]);
  });
});

describe('the page is watched', () => {
  it('only from the action to the answer', async () => {
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
    const at = setUp();
    expect(observe).not.toHaveBeenCalled();
    press(at.composer, 'Enter');
    expect(observe).toHaveBeenCalledTimes(1);
    at.write('');
    at.addRow(SHOWN);
    await pass();
    expect(disconnect).toHaveBeenCalledTimes(1);
    vi.restoreAllMocks();
  });
});

describe('an element that leaves', () => {
  it.each(['.around', 'form', 'main'])('is missed at once, taken with its %s', async (around) => {
    const { composer } = box(stop.signal);
    const gone = vi.fn();
    whenGone(composer, gone, stop.signal);
    document.body.append(document.createElement('aside'));
    await pass(0);
    expect(gone).not.toHaveBeenCalled();
    composer.closest(around)?.remove();
    await pass(0);
    expect(gone).toHaveBeenCalledTimes(1);
  });

  it('is followed to where it was moved', async () => {
    const { composer } = box(stop.signal);
    const gone = vi.fn();
    whenGone(composer, gone, stop.signal);
    const aside = document.createElement('aside');
    document.body.append(aside);
    aside.append(composer);
    await pass(0);
    expect(gone).not.toHaveBeenCalled();
    aside.remove();
    await pass(0);
    expect(gone).toHaveBeenCalledTimes(1);
  });
});
