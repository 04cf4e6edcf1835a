import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReaderLine, type ReaderPort } from '../../lib/page/readerPort';
import type { FromReader, ToReader } from '../../lib/session/messages';
import { FakePort } from '../session/fakes';

class Line extends FakePort<FromReader> implements ReaderPort {
  broken = false;
  closed = false;

  override postMessage(message: FromReader): void {
    if (this.broken) throw new Error('disconnected port');
    super.postMessage(message);
  }

  disconnect(): void {
    this.closed = true;
  }
}

function setUp() {
  const lines: Line[] = [];
  const heard: ToReader[] = [];
  const state = { gone: false, over: false, lost: 0, cut: 0 };
  const line = createReaderLine({
    connect() {
      if (state.gone) throw new Error('Extension context invalidated');
      const opened = new Line();
      lines.push(opened);
      return opened as ReaderPort;
    },
    receive: (message) => heard.push(message),
    cut: () => {
      state.cut++;
    },
    lost: () => {
      state.lost++;
    },
    isOver: () => state.over,
  });
  return { line, lines, heard, state, pass: (time: number) => vi.advanceTimersByTime(time) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const closed: FromReader = { type: 'closed' };

describe('the line from reader to background', () => {
  it('is opened by the first thing to say, and used again', () => {
    const { line, lines } = setUp();
    expect(lines).toHaveLength(0);
    line.send(closed);
    line.send(closed);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.sent).toEqual([closed, closed]);
  });

  it('passes on what it hears', () => {
    const { line, lines, heard } = setUp();
    line.send(closed);
    lines[0]?.say({ type: 'insert', request: 1, text: 'Hi' });
    expect(heard).toEqual([{ type: 'insert', request: 1, text: 'Hi' }]);
  });

  it('mends itself when the background was put to sleep', () => {
    const { line, lines, state, pass } = setUp();
    line.send(closed);
    pass(30_000);
    lines[0]?.hangUp();
    expect(lines).toHaveLength(1);
    line.send(closed);
    expect(lines[1]?.sent).toEqual([closed]);
    expect(state.lost).toBe(0);
  });

  it('tells when the other end has gone, but not of a line that was given up before', () => {
    const { line, lines, state } = setUp();
    line.send(closed);
    lines[0]?.hangUp();
    expect(state.cut).toBe(1);
    line.send(closed);
    lines[0]?.hangUp();
    expect(state.cut).toBe(1);
  });

  it('says again, once, what a cut may have swallowed', () => {
    const { line, lines, pass } = setUp();
    line.send(closed);
    lines[0]?.hangUp();
    pass(500);
    expect(lines[1]?.sent).toEqual([closed]);
    lines[1]?.hangUp();
    pass(500);
    expect(lines).toHaveLength(2);
  });

  it('closed by the page itself, it opens again for the next thing to say, and repeats nothing', () => {
    const { line, lines, state, pass } = setUp();
    line.send(closed);
    line.hangUp();
    expect(lines[0]?.closed).toBe(true);
    lines[0]?.hangUp();
    pass(500);
    expect(lines).toHaveLength(1);
    expect(state.cut).toBe(0);
    line.send({ type: 'discarded' });
    expect(lines[1]?.sent).toEqual([{ type: 'discarded' }]);
  });

  it('says it only once where something newer was said meanwhile', () => {
    const { line, lines, pass } = setUp();
    line.send(closed);
    lines[0]?.hangUp();
    line.send({ type: 'sent' });
    pass(500);
    expect(lines).toHaveLength(2);
    expect(lines[1]?.sent).toEqual([{ type: 'sent' }]);
  });

  it('opens no line for a Takk that turns out to be gone a moment after the cut', () => {
    const { line, lines, state, pass } = setUp();
    line.send(closed);
    lines[0]?.hangUp();
    state.over = true;
    pass(500);
    line.send(closed);
    line.renew();
    expect(lines).toHaveLength(1);
    expect(lines[0]?.sent).toEqual([closed]);
  });

  it('says nothing twice that counts twice', () => {
    const { line, lines, pass } = setUp();
    line.send({ type: 'sent' });
    lines[0]?.hangUp();
    pass(500);
    expect(lines).toHaveLength(1);
  });

  it('tells a background that woke what it knew, as often as it is asked', () => {
    const { line, lines, pass } = setUp();
    line.renew();
    expect(lines).toHaveLength(0);
    line.send(closed);
    line.renew();
    expect(lines).toHaveLength(1);
    for (const next of [1, 2]) {
      pass(30_000);
      lines.at(-1)?.hangUp();
      line.renew();
      expect(lines[next]?.sent).toEqual([closed]);
    }
  });

  it('tells it also where the last thing said was an answer to the sidebar', () => {
    const { line, lines, pass } = setUp();
    line.send(closed);
    line.send({ type: 'insertResult', request: 1, outcome: 'inserted' });
    pass(30_000);
    lines[0]?.hangUp();
    line.renew();
    expect(lines[1]?.sent).toEqual([closed]);
  });

  it('says it once more where the old line broke under it', () => {
    const { line, lines } = setUp();
    line.send(closed);
    if (lines[0]) lines[0].broken = true;
    line.send(closed);
    expect(lines[1]?.sent).toEqual([closed]);
  });

  it('is lost, not thrown, when the extension is gone', () => {
    const { line, state } = setUp();
    state.gone = true;
    expect(() => line.send(closed)).not.toThrow();
    expect(state.lost).toBe(1);
  });

  it('tells when it is cut, but not of one that had been replaced', () => {
    const { line, lines, state } = setUp();
    line.send(closed);
    if (lines[0]) lines[0].broken = true;
    line.send(closed);
    lines[0]?.hangUp();
    expect(state.cut).toBe(0);
    lines[1]?.hangUp();
    expect(state.cut).toBe(1);
  });
});
