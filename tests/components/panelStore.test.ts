import { describe, expect, it } from 'vitest';
import { createPanelStore, showsDesk } from '../../lib/session/panelStore';
import { composing, desk, idle, pitch, ready } from '../gallery/views';
import { FakeBackground } from './fakePort';

/** A clock that is moved by hand. */
function setUp() {
  const background = new FakeBackground();
  const tasks: { task: () => void; delay: number }[] = [];
  const store = createPanelStore(background.connect, {
    schedule: (task, delay) => void tasks.push({ task, delay }),
  });
  const run = () => {
    for (const { task } of tasks.splice(0)) task();
  };
  return { background, store, tasks, run, state: store.getState };
}

describe('connection', () => {
  it('is connected once a view came', () => {
    const { background, state } = setUp();
    expect(state().connection).toBe('connecting');
    background.show(pitch);
    expect(state()).toMatchObject({ connection: 'connected', view: pitch });
  });

  it('reconnects when the background went to sleep, says again what it watches, and keeps what it showed', () => {
    const { background, state, run } = setUp();
    state().watch(7);
    background.show(pitch);
    background.hangUp();
    expect(state()).toMatchObject({ connection: 'lost', view: pitch });
    run();
    expect(background.connections).toBe(2);
    expect(background.sentOf('watch')).toHaveLength(2);
    background.show(pitch);
    expect(state().connection).toBe('connected');
  });

  it('waits longer each time in vain, and starts anew after an answer', () => {
    const { background, tasks, run } = setUp();
    background.show(idle);
    background.hangUp();
    background.gone = true;
    const waits: (number | undefined)[] = [];
    for (let turn = 0; turn < 7; turn += 1) {
      waits.push(tasks[0]?.delay);
      if (turn === 6) background.gone = false;
      run();
    }
    expect(waits).toEqual([0, 250, 500, 1000, 2000, 5000, 5000]);
    background.show(idle);
    background.hangUp();
    expect(tasks[0]?.delay).toBe(0);
  });

  it('tells a background that slept what stands on the desk', () => {
    const { background, state, run } = setUp();
    background.show(desk);
    state().writeDesk({ message: 'Where are you?', author: ' Jo ', draft: 'In Bergen' });
    background.hangUp();
    run();
    expect(background.sentOf('desk').at(-1)).toEqual({
      type: 'desk',
      message: { author: 'Jo', text: 'Where are you?' },
      draft: 'In Bergen',
    });
  });
});

describe('older reports never flicker', () => {
  const at = (revision: number, draft: string) => ({
    ...pitch,
    page: composing(draft, undefined, { revision }),
    draft,
  });

  it('drops an older state that a background restores when it wakes', () => {
    const { background, state, run } = setUp();
    background.show(at(9, 'newer'));
    background.hangUp();
    run();
    background.show(at(7, 'older'));
    expect(state().view?.draft).toBe('newer');
    background.show(at(10, 'newest'));
    expect(state().view?.draft).toBe('newest');
  });

  it('takes a lower revision on the same port: another box was opened', () => {
    const { background, state } = setUp();
    background.show(at(9, 'in one box'));
    background.show(at(1, 'in another'));
    expect(state().view?.draft).toBe('in another');
  });

  it('keeps the report while the next one is being made, with the draft it belongs to', () => {
    const { background, state } = setUp();
    background.show(pitch);
    background.show({ ...pitch, draft: 'x', report: null });
    expect(state().view).toMatchObject({ draft: pitch.draft, report: pitch.report });
  });

  it('shows no report of another message', () => {
    const { background, state } = setUp();
    background.show(pitch);
    background.show({ ...idle });
    expect(state().view?.report).toBeNull();
  });
});

describe('insertions', () => {
  it('are settled by their own answer', () => {
    const { background, state } = setUp();
    background.show(pitch);
    state().insert('ask: a', 'a');
    state().insert('ask: b', 'b');
    const [first, second] = background.sentOf('insert');
    background.say({ type: 'insertResult', request: second?.request ?? 0, outcome: 'inserted' });
    expect(state().insertions[first?.request ?? 0]?.outcome).toBeNull();
    expect(state().insertions[second?.request ?? 0]?.outcome).toBe('inserted');
  });

  it('did not arrive where nobody answers', () => {
    const { background, state, run } = setUp();
    background.show(pitch);
    state().insert('ask: a', 'a');
    run();
    expect(Object.values(state().insertions)[0]?.outcome).toBe('notArrived');
  });

  it('go to the caret on the desk, with a space where a word would be touched', () => {
    const { background, state } = setUp();
    background.show(desk);
    state().writeDesk({ draft: 'Hello there', caret: 5 });
    state().insert('thank: Thanks', 'thanks');
    expect(state().desk.draft).toBe('Hello thanks there');
    expect(background.sentOf('insert')).toHaveLength(0);
  });
});

describe('the desk', () => {
  it('stands where there is no page to read, and on demand on a site', () => {
    const { background, state } = setUp();
    background.show(desk);
    expect(showsDesk(state())).toBe(true);
    background.show(idle);
    expect(showsDesk(state())).toBe(false);
    state().openDesk();
    expect(showsDesk(state())).toBe(true);
    background.show(ready);
    expect(showsDesk(state())).toBe(false);
  });
});
