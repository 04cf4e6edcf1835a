import { describe, expect, it, vi } from 'vitest';
import { createSessions } from '../../lib/session/sessions';
import { EMPTY_SESSION } from '../../lib/session/tabSession';
import { coach } from '../coach/support';
import { FakeStore, settle } from './fakes';
import { observation } from './samples';

const seen = (draft: string) =>
  ({ type: 'observed', observation: observation({ draft }) }) as const;
const session = (draft: string) => ({ ...EMPTY_SESSION, observation: observation({ draft }) });

describe('the sessions of all tabs', () => {
  it('come back from the store when the background wakes', async () => {
    const sessions = createSessions(new FakeStore({ 7: session('kept') }));
    await sessions.ready;
    expect(sessions.get(7)).toEqual(session('kept'));
  });

  it('are empty for a tab that nothing is known of', () => {
    expect(createSessions(new FakeStore()).get(1)).toEqual(EMPTY_SESSION);
  });

  it('are kept apart', () => {
    const sessions = createSessions(new FakeStore());
    sessions.apply(1, seen('one'));
    sessions.apply(2, seen('two'));
    expect(sessions.get(1).observation?.draft).toBe('one');
    expect(sessions.get(2).observation?.draft).toBe('two');
  });

  it('are saved as they are last, however fast they change', async () => {
    const store = new FakeStore();
    const sessions = createSessions(store);
    for (let key = 1; key <= 50; key++) sessions.apply(1, seen('x'.repeat(key)));
    await settle();
    expect(store.kept[1]?.observation?.draft).toHaveLength(50);
    expect(store.saves).toBeLessThan(50);
  });

  it('are written at once where it matters, and not at every key', async () => {
    vi.useFakeTimers();
    const store = new FakeStore();
    const sessions = createSessions(store);
    const report = coach({ site: 'x', message: null, draft: 'Hi there' });
    const key = async (draft: string) => {
      sessions.apply(1, seen(draft));
      sessions.apply(1, { type: 'judged', report });
      await vi.advanceTimersByTimeAsync(50);
    };
    await key('H');
    expect(store.kept[1]).toMatchObject({ observation: { draft: 'H' }, report });
    const first = store.saves;
    for (let typed = 2; typed <= 41; typed += 1) await key('H'.repeat(typed));
    // Two seconds of typing.
    expect(store.saves - first).toBeLessThanOrEqual(3);
    sessions.apply(1, { type: 'corrected', situation: 'praise' });
    await vi.advanceTimersByTimeAsync(0);
    expect(store.kept[1]).toMatchObject({ situation: 'praise' });
    expect(store.kept[1]?.observation?.draft).toHaveLength(41);
    await key('The last key');
    await vi.advanceTimersByTimeAsync(1000);
    expect(store.kept[1]?.observation?.draft).toBe('The last key');
    vi.useRealTimers();
  });

  it('are not kept of a tab in which nothing is written any more', async () => {
    const store = new FakeStore();
    const sessions = createSessions(store);
    sessions.apply(1, seen('one'));
    // Said by a page that goes with its tab, and heard after the tab has gone.
    sessions.drop(1);
    sessions.apply(1, { type: 'closed' });
    await settle();
    expect(store.kept).toEqual({});
  });

  it('are dropped with their tab', async () => {
    const store = new FakeStore({ 1: session('one') });
    const sessions = createSessions(store);
    await sessions.ready;
    sessions.drop(1);
    await settle();
    expect(store.kept).toEqual({});
    expect(sessions.get(1)).toEqual(EMPTY_SESSION);
  });
});

describe('a store that fails', () => {
  it('to load costs what was kept, nothing else', async () => {
    const store = new FakeStore({ 1: session('lost') });
    store.fails.load = true;
    const sessions = createSessions(store);
    await expect(sessions.ready).resolves.toBeUndefined();
    expect(sessions.apply(1, seen('new')).observation?.draft).toBe('new');
  });

  it('to save once is tried again at the next change', async () => {
    const store = new FakeStore();
    store.fails.save = true;
    const sessions = createSessions(store);
    sessions.apply(1, seen('one'));
    await settle();
    store.fails.save = false;
    sessions.apply(1, seen('two'));
    await settle();
    expect(store.kept[1]?.observation?.draft).toBe('two');
  });
});

describe('a store that is slow to load', () => {
  it('does not overwrite what was observed meanwhile', async () => {
    const store = new FakeStore({ 1: session('old'), 2: session('other') }).hold();
    const sessions = createSessions(store);
    sessions.apply(1, seen('new'));
    store.release();
    await sessions.ready;
    expect(sessions.get(1).observation?.draft).toBe('new');
    expect(sessions.get(2).observation?.draft).toBe('other');
  });

  it('does not lose the other tabs when one is saved meanwhile', async () => {
    const store = new FakeStore({ 2: session('other') }).hold();
    const sessions = createSessions(store);
    sessions.apply(1, seen('new'));
    store.release();
    await sessions.ready;
    await settle();
    expect(Object.keys(store.kept).sort()).toEqual(['1', '2']);
  });

  it('does not bring a tab back that was closed meanwhile', async () => {
    const store = new FakeStore({ 1: session('gone') }).hold();
    const sessions = createSessions(store);
    sessions.drop(1);
    store.release();
    await sessions.ready;
    expect(sessions.get(1)).toEqual(EMPTY_SESSION);
  });
});
