// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ask as realAsk } from '../../../lib/page/guard/dialog';
import { type Guard, guardSending } from '../../../lib/page/guard/guard';
import type { Hold } from '../../../lib/session/messages';
import { type Box, box, clickOn, PLAIN, press, WITH_CONTROL } from './box';

const WHY: Hold = {
  language: 'en',
  title: 'Send it like this?',
  reasons: ['This insults.'],
  edit: 'Edit',
  sendAnyway: 'Send anyway',
  notSent: 'That did not go out.',
};

/** Ends what the page listens to. */
let stop: AbortController;
let endGuard: AbortController;
beforeEach(() => {
  stop = new AbortController();
  endGuard = new AbortController();
  vi.useFakeTimers();
});
afterEach(() => {
  stop.abort();
  endGuard.abort();
  vi.useRealTimers();
});

type Asked = Parameters<typeof realAsk>[1];

/** A guarded box with a judged draft in it. */
function setUp(habits = PLAIN, draft = 'You fool') {
  const place: Box = box(stop.signal, habits);
  const asked: Asked[] = [];
  const answers: ((answer: 'edit' | 'send') => void)[] = [];
  const held = new Set<string>();
  const guard: Guard = guardSending(place, held, endGuard.signal, (_, question, back) => {
    asked.push(question);
    return new Promise((resolve) => {
      answers.push((answer) => {
        back();
        resolve(answer);
      });
    });
  });
  place.write(draft);
  guard.judged(draft, WHY);
  return {
    ...place,
    guard,
    held,
    asked,
    answer: (word: 'edit' | 'send') => answers.shift()?.(word),
  };
}

const turn = () => vi.advanceTimersByTimeAsync(0);

describe('a send is held', () => {
  it('by a click on the control or in it, and the page hears none of it', () => {
    const { button, asked, heard } = setUp();
    expect(clickOn(button.firstElementChild as Element)).toBe(false);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ title: WHY.title, reasons: WHY.reasons });
    expect(heard).toEqual([]);
  });

  it.each([
    ['Enter where it sends', PLAIN, {}],
    ['Enter with Ctrl where that sends', WITH_CONTROL, { ctrlKey: true }],
    ['Enter with Cmd', WITH_CONTROL, { metaKey: true }],
    ['Enter with Ctrl on a site where Enter sends', PLAIN, { ctrlKey: true }],
  ])('by %s', (_, habits, more) => {
    const { composer, asked, heard } = setUp(habits);
    expect(press(composer, 'Enter', more)).toBe(false);
    expect(asked).toHaveLength(1);
    expect(heard).toEqual([]);
  });

  it.each(['Enter', ' '])('by %j on the control', (key) => {
    const { button, asked } = setUp();
    expect(press(button, key)).toBe(false);
    expect(asked).toHaveLength(1);
  });

  it('once a draft, in whichever box', async () => {
    const { composer, button, asked, answer, heard, held, guard, write } = setUp();
    press(composer, 'Enter');
    answer('edit');
    await turn();
    expect(clickOn(button)).toBe(true);
    expect(asked).toHaveLength(1);
    expect(heard).toContain('click');
    write('You fools');
    guard.judged('You fools', WHY);
    expect(clickOn(button)).toBe(false);
    expect(asked).toHaveLength(2);
    expect([...held]).toEqual(['You fool', 'You fools']);
  });

  it('and not asked about twice at a time', () => {
    const { composer, asked, held } = setUp();
    press(composer, 'Enter');
    held.clear();
    press(composer, 'Enter');
    expect(asked).toHaveLength(1);
  });
});

describe('nothing is held', () => {
  type Case = ReturnType<typeof setUp>;
  const cases: [string, (at: Case) => void][] = [
    ['before a verdict on these words', ({ write }) => write('You fool!')],
    ['when the verdict is forgotten', ({ guard }) => void guard.forget()],
    ['when there is no reason', ({ guard }) => guard.judged('You fool', null)],
    [
      'when the control is switched off',
      ({ button }) => button.setAttribute('aria-disabled', 'true'),
    ],
    ['when the guard has ended', () => endGuard.abort()],
  ];
  it.each(cases)('%s', (_, change) => {
    const at = setUp();
    change(at);
    expect(clickOn(at.button)).toBe(true);
    expect(at.asked).toEqual([]);
    expect(at.heard).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
  });

  it('by a click elsewhere', () => {
    const { composer, asked, heard } = setUp();
    expect(clickOn(composer)).toBe(true);
    expect(clickOn(document.body)).toBe(true);
    expect(asked).toEqual([]);
    expect(heard).toHaveLength(10);
  });

  it.each([
    ['Shift+Enter', PLAIN, 'Enter', { shiftKey: true }],
    ['Enter where it is a new line', WITH_CONTROL, 'Enter', {}],
    ['the Enter of a composition', PLAIN, 'Enter', { isComposing: true }],
    ['the Enter of a composition in another way', PLAIN, 'Enter', { keyCode: 229 }],
    ['a letter', PLAIN, 'a', {}],
  ])('by %s', (_, habits, key, more) => {
    const { composer, asked } = setUp(habits);
    expect(press(composer, key, more)).toBe(true);
    expect(asked).toEqual([]);
  });

  it.each([
    ['the box has one open', (at: Case) => at.composer.setAttribute('aria-expanded', 'true')],
    ['one entry is marked', (at: Case) => at.composer.setAttribute('aria-activedescendant', 'n1')],
    ['a list stands in the page', (at: Case) => at.addRow('<ul role="listbox"></ul>')],
  ])('by the Enter that takes from a menu: %s', (_, open) => {
    const at = setUp();
    open(at);
    expect(press(at.composer, 'Enter')).toBe(true);
    expect(at.asked).toEqual([]);
  });

  it('when anything throws', () => {
    const place = box(stop.signal);
    const broken = {
      ...place,
      control: () => {
        throw new Error('no such page');
      },
    };
    const guard = guardSending(broken, new Set(), endGuard.signal, () => Promise.resolve('edit'));
    place.write('You fool');
    guard.judged('You fool', WHY);
    expect(clickOn(place.button)).toBe(true);
    expect(place.heard).toContain('click');
  });
});

describe('the answer', () => {
  it('edit gives the caret and the focus back', async () => {
    const { composer, button, answer } = setUp();
    composer.focus();
    const words = composer.querySelector('p')?.firstChild as Text;
    document.getSelection()?.setBaseAndExtent(words, 3, words, 5);
    clickOn(button);
    button.focus();
    document.getSelection()?.removeAllRanges();
    answer('edit');
    await turn();
    expect(document.activeElement).toBe(composer);
    const { anchorOffset, focusOffset, anchorNode } = document.getSelection() as Selection;
    expect([anchorNode, anchorOffset, focusOffset]).toEqual([words, 3, 5]);
  });

  it('send presses the control, once', async () => {
    const { composer, button, answer, write, asked } = setUp();
    const clicked = vi.fn(() => write(''));
    button.addEventListener('click', clicked);
    press(composer, 'Enter');
    answer('send');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(clicked).toHaveBeenCalledTimes(1);
    expect(asked).toHaveLength(1);
  });

  it('send repeats the key where there is no control', async () => {
    const { composer, button, answer, asked, write } = setUp(WITH_CONTROL);
    button.remove();
    const keys: KeyboardEvent[] = [];
    composer.addEventListener('keydown', (event) => {
      keys.push(event);
      write('');
    });
    press(composer, 'Enter', { ctrlKey: true });
    expect(keys).toEqual([]);
    answer('send');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(keys).toMatchObject([{ key: 'Enter', ctrlKey: true, keyCode: 13 }]);
    expect(asked).toHaveLength(1);
  });

  it('send that the site does not take is told, and the next press passes', async () => {
    const { button, answer, asked } = setUp();
    clickOn(button);
    answer('send');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked[1]).toEqual({ language: 'en', title: WHY.notSent, reasons: [], edit: 'Edit' });
    answer('edit');
    await turn();
    expect(clickOn(button)).toBe(true);
    expect(asked).toHaveLength(2);
  });

  it('a site that is still sending is given time', async () => {
    const { button, answer, asked } = setUp();
    clickOn(button);
    button.addEventListener('click', () => {
      button.disabled = true;
    });
    answer('send');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked).toHaveLength(1);
  });

  it('no dialog can be shown: it is sent', async () => {
    const place = box(stop.signal);
    const clicked = vi.fn(() => place.write(''));
    place.button.addEventListener('click', clicked);
    const guard = guardSending(place, new Set(), endGuard.signal, () =>
      Promise.reject(new Error('no dialog here')),
    );
    place.write('You fool');
    guard.judged('You fool', WHY);
    clickOn(place.button);
    await vi.advanceTimersByTimeAsync(100);
    expect(clicked).toHaveBeenCalledTimes(1);
  });
});
