// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHighlighter } from '../../../lib/page/highlights/highlighter';
import type { Painter } from '../../../lib/page/highlights/paint';
import { element } from '../html';

/** jsdom paints nothing: a registry and highlights that only remember. */
function painter(): Painter & { highlights: Map<string, Set<Range>> } {
  return { highlights: new Map(), Highlight: Set } as never;
}

function setUp(inside = '<p>I am sorry. Buy now!</p>') {
  const editable = element(`<div contenteditable="true">${inside}</div>`);
  const stop = new AbortController();
  const world = painter();
  const highlighter = createHighlighter(editable, stop.signal, world);
  const shown = () =>
    Object.fromEntries(
      [...world.highlights].map(([name, ranges]) => [name, [...ranges].map(String)]),
    );
  const mark = () =>
    highlighter.mark('I am sorry. Buy now!', [
      { kind: 'met', span: [5, 10] },
      { kind: 'broken', span: [12, 20] },
    ]);
  /** As an editor does it: all nodes are new. */
  const rewrite = (html: string) => {
    editable.innerHTML = html;
    highlighter.follow();
  };
  return { editable, stop, world, highlighter, shown, mark, rewrite };
}

beforeEach(() => {
  Element.prototype.scrollIntoView ??= () => {};
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const BOTH = { 'takk-met': ['sorry'], 'takk-broken': ['Buy now!'] };

describe('marks', () => {
  it('are shown by kind, and the page gets no node or attribute', () => {
    const { editable, mark, shown } = setUp();
    const before = document.documentElement.outerHTML;
    mark();
    expect(shown()).toEqual(BOTH);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(editable.textContent).toBe('I am sorry. Buy now!');
  });

  it('go when there are none any more', () => {
    const { highlighter, mark, shown } = setUp();
    mark();
    highlighter.mark('I am sorry. Buy now!', []);
    expect(shown()).toEqual({});
  });

  it('stay with their words when all nodes are new', () => {
    const { mark, shown, rewrite } = setUp();
    mark();
    rewrite('<p>I am <b>sor</b>ry. Buy now!</p>');
    expect(shown()).toEqual(BOTH);
  });

  it('move along with what is typed before, and leave the words that are edited', () => {
    const { mark, shown, rewrite } = setUp();
    mark();
    rewrite('<p>Oh, I am sorry. Buy now!</p>');
    expect(shown()).toEqual(BOTH);
    rewrite('<p>Oh, I am sorry. Buy it now!</p>');
    expect(shown()).toEqual({ 'takk-met': ['sorry'] });
    rewrite('<p><br></p>');
    expect(shown()).toEqual({});
  });

  it('of a draft that the editor has left are put where they still hold', () => {
    const { mark, shown } = setUp('<p>I am sorry. Buy now, please!</p>');
    mark();
    expect(shown()).toEqual({ 'takk-met': ['sorry'] });
  });

  it('are left alone where nothing has changed', () => {
    const { world, highlighter, mark } = setUp();
    mark();
    const [before] = world.highlights.get('takk-met') ?? [];
    highlighter.follow();
    mark();
    expect([...(world.highlights.get('takk-met') ?? [])]).toEqual([before]);
    expect([...(world.highlights.get('takk-met') ?? [])][0]).toBe(before);
  });

  it('are wiped when the coaching ends', () => {
    const { stop, highlighter, mark, shown } = setUp();
    mark();
    highlighter.flash('I am sorry. Buy now!', [[5, 10]]);
    stop.abort();
    expect(shown()).toEqual({});
    vi.runAllTimers();
    highlighter.follow();
    mark();
    highlighter.flash('I am sorry. Buy now!', [[5, 10]]);
    expect(shown()).toEqual({});
  });
});

describe('a name that the page uses itself', () => {
  it('stays the page’s', () => {
    const { world, stop, mark, shown } = setUp();
    const theirs = new Set<Range>();
    world.highlights.set('takk-met', theirs);
    mark();
    expect(world.highlights.get('takk-met')).toBe(theirs);
    expect(shown()).toEqual({ 'takk-met': [], 'takk-broken': ['Buy now!'] });
    stop.abort();
    expect(world.highlights.get('takk-met')).toBe(theirs);
  });

  it('also when the page took it later', () => {
    const { world, mark, rewrite } = setUp();
    mark();
    const theirs = new Set<Range>();
    world.highlights.set('takk-met', theirs);
    rewrite('<p>Oh, I am sorry. Buy now!</p>');
    expect(world.highlights.get('takk-met')).toBe(theirs);
    expect(theirs.size).toBe(0);
  });
});

describe('showing words for a moment', () => {
  const flash = (given: ReturnType<typeof setUp>) =>
    given.highlighter.flash('I am sorry. Buy now!', [[12, 20]]);

  it('adds a background that fades and goes', () => {
    const given = setUp();
    given.mark();
    flash(given);
    expect(given.shown()).toEqual({ ...BOTH, 'takk-flash': ['Buy now!'] });
    vi.advanceTimersByTime(900);
    expect(given.shown()).toEqual({ ...BOTH, 'takk-fading': ['Buy now!'] });
    vi.advanceTimersByTime(300);
    expect(given.shown()).toEqual(BOTH);
  });

  it('starts anew at the next', () => {
    const given = setUp();
    flash(given);
    vi.advanceTimersByTime(700);
    given.highlighter.flash('I am sorry. Buy now!', [[5, 10]]);
    vi.advanceTimersByTime(700);
    expect(given.shown()).toEqual({ 'takk-flash': ['sorry'] });
    vi.advanceTimersByTime(500);
    expect(given.shown()).toEqual({});
  });

  it('follows an edit, and stays through a new verdict', () => {
    const given = setUp();
    flash(given);
    given.rewrite('<p>Oh, I am sorry. Buy now!</p>');
    given.highlighter.mark('Oh, I am sorry. Buy now!', [{ kind: 'met', span: [9, 14] }]);
    expect(given.shown()).toEqual({ 'takk-met': ['sorry'], 'takk-flash': ['Buy now!'] });
  });

  it('of words that are no more shows nothing', () => {
    const given = setUp('<p>Hello</p>');
    flash(given);
    expect(given.shown()).toEqual({});
  });
});

it('a browser without highlights is left alone', () => {
  const editable = element('<div contenteditable="true"><p>Hi</p></div>');
  // jsdom is such a browser.
  const highlighter = createHighlighter(editable, new AbortController().signal);
  expect(() => {
    highlighter.mark('Hi', [{ kind: 'met', span: [0, 2] }]);
    highlighter.flash('Hi', [[0, 2]]);
    highlighter.follow();
  }).not.toThrow();
});
