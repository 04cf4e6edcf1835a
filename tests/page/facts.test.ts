import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rememberFacts } from '../../lib/sites/facts';
import type { ComposerFacts } from '../../lib/sites/site';
import { found, MARTA, RAVI } from '../session/samples';

const facts = (message = MARTA): ComposerFacts => ({
  surface: 'post',
  target: found(message),
  trace: {},
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp() {
  const page = { shows: facts() as ComposerFacts | null, mark: 'here', searches: 0, outdated: 0 };
  const end = new AbortController();
  const memory = rememberFacts(
    {
      find() {
        page.searches += 1;
        return page.shows;
      },
      mark: () => page.mark,
      outdated() {
        page.outdated += 1;
      },
    },
    end.signal,
  );
  /** Types for a while, a key every 50 ms. */
  const type = (time: number) => {
    for (let passed = 0; passed < time; passed += 50) {
      memory.now();
      vi.advanceTimersByTime(50);
    }
  };
  return { page, memory, type, end };
}

describe('what a box answers', () => {
  it('is looked for about once a second while keys are typed', () => {
    const { page, type } = setUp();
    type(1_100);
    page.searches = 0;
    type(3_000);
    expect(page.searches).toBeGreaterThanOrEqual(2);
    expect(page.searches).toBeLessThanOrEqual(4);
  });

  it('is looked for at every key while the page is still putting things in place', () => {
    const { page, memory, type } = setUp();
    type(500);
    page.shows = facts(RAVI);
    expect(memory.now()).toEqual(facts(RAVI));
  });

  it.each([
    [
      'the address or the label changes',
      ({ page }: ReturnType<typeof setUp>) => (page.mark = 'there'),
    ],
    ['the person comes back to the box', ({ memory }: ReturnType<typeof setUp>) => memory.forget()],
  ])('is new at once when %s', (_, change) => {
    const scene = setUp();
    scene.type(1_500);
    scene.page.shows = facts(RAVI);
    change(scene);
    expect(scene.memory.now()).toEqual(facts(RAVI));
  });

  it('is put right after the last key, if it was old', () => {
    const { page, type } = setUp();
    type(1_500);
    page.shows = facts(RAVI);
    vi.advanceTimersByTime(1_000);
    expect(page.outdated).toBe(1);
    page.searches = 0;
    // And then the page is left alone.
    vi.advanceTimersByTime(60_000);
    expect(page.searches).toBe(0);
  });

  it('is not looked for when the box has gone', () => {
    const { page, type, end } = setUp();
    type(1_500);
    end.abort();
    page.searches = 0;
    vi.advanceTimersByTime(60_000);
    expect(page.searches).toBe(0);
  });

  it('that cannot be told is asked for again at every key', () => {
    const { page, memory, type } = setUp();
    page.shows = { ...facts(), target: { status: 'none' } };
    type(2_000);
    page.shows = facts();
    expect(memory.now()).toEqual(facts());
  });
});
