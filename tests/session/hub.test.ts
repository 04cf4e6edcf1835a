import { describe, expect, it, vi } from 'vitest';
import type { Report } from '../../lib/coach/report';
import { createHub, type SentReply } from '../../lib/session/hub';
import { marksOf } from '../../lib/session/marks';
import type { Hold, ToReader, ToView, View } from '../../lib/session/messages';
import { createSessions } from '../../lib/session/sessions';
import type { TabSession } from '../../lib/session/tabSession';
import { coach } from '../coach/support';
import { FakePort, FakeStore, settle } from './fakes';
import { found, MARTA, observation, RAVI } from './samples';

type Tab = { id: number; site: 'x' | 'facebook' | 'linkedin' | null };

/** A hub in a browser of one window for each entry of `tabs`. */
function setUp(tabs: Record<number, Tab> = { 1: { id: 10, site: 'x' } }, store = new FakeStore()) {
  const toolbar = new Map<number, TabSession>();
  const withReader = new Set<number>();
  const off = new Set<string>();
  const guard: { reason?: (report: Report) => Hold | null } = {};
  const choices = { highlights: true };
  const hub = createHub({
    sessions: createSessions(store),
    coach,
    activeTab: async (windowId) => tabs[windowId] ?? null,
    hasReader: async (tabId) => withReader.has(tabId),
    isOn: async (site) => !off.has(site),
    holdFor: (report) => guard.reason?.(report) ?? null,
    highlights: () => choices.highlights,
    showOnToolbar: (tabId, session) => void toolbar.set(tabId, session),
  });
  const openReader = (tabId = 10) => {
    withReader.add(tabId);
    const port = new FakePort<ToReader>();
    hub.addReader(port, tabId);
    return port;
  };
  const openView = async (windowId = 1) => {
    const port = new FakePort<ToView>();
    hub.addView(port);
    port.say({ type: 'watch', windowId });
    await settle();
    return port;
  };
  return { hub, tabs, toolbar, withReader, off, guard, choices, openReader, openView };
}

/** What a view shows last. */
function shown(port: FakePort<ToView>): View {
  const last = port.sent.findLast((message) => message.type === 'view');
  if (last?.type !== 'view') throw new Error('the view was never shown anything');
  return last.view;
}

/** What a reader was asked, verdicts aside. */
const askedOf = (port: FakePort<ToReader>) => port.sent.filter(({ type }) => type !== 'judged');

const results = (port: FakePort<ToView>) =>
  port.sent.filter((message) => message.type === 'insertResult');

/** What a reader was told other than verdicts. */
const wishes = (port: FakePort<ToReader>) => port.sent.filter(({ type }) => type !== 'judged');

async function observe(port: FakePort<ToReader>, change = {}): Promise<void> {
  port.say({ type: 'observation', observation: observation(change) });
  await settle();
}

describe('an observation', () => {
  it('becomes a report in the view and on the toolbar', async () => {
    const { openReader, openView, toolbar } = setUp();
    const view = await openView();
    await observe(openReader());
    expect(shown(view)).toMatchObject({
      page: { kind: 'composing' },
      message: { author: 'Marta Lind', source: 'page' },
      draft: 'I am sorry about the cake.',
    });
    const expected = coach({
      site: 'x',
      message: { author: MARTA.author, text: MARTA.text },
      draft: 'I am sorry about the cake.',
    });
    expect(shown(view).report).toEqual(expected);
    expect(toolbar.get(10)?.report).toEqual(expected);
  });

  it('is there for a view that opens later', async () => {
    const { openReader, openView } = setUp();
    await observe(openReader());
    expect(shown(await openView()).report?.tone.score).toBeTypeOf('number');
  });

  it('of another tab is not shown', async () => {
    const { openReader, openView } = setUp();
    const view = await openView();
    await observe(openReader(99), { draft: 'Secret words here' });
    expect(JSON.stringify(view.sent)).not.toContain('Secret');
  });

  it('reaches every view of the tab, and no view that has gone', async () => {
    const { openReader, openView } = setUp();
    const [one, other, gone] = [await openView(), await openView(), await openView()];
    gone.hangUp();
    const before = gone.sent.length;
    await observe(openReader());
    expect(shown(one)).toEqual(shown(other));
    expect(shown(one).page.kind).toBe('composing');
    expect(gone.sent).toHaveLength(before);
  });
});

describe('the person’s word', () => {
  it('on the kind of message moves the report, and can be taken back', async () => {
    const { openReader, openView } = setUp();
    const view = await openView();
    await observe(openReader());
    view.say({ type: 'correctSituation', situation: 'praise' });
    expect(shown(view).report?.situation).toMatchObject({ main: 'praise', corrected: true });
    view.say({ type: 'correctSituation', situation: null });
    expect(shown(view).report?.situation).toMatchObject({ main: 'complaint', corrected: false });
  });

  it('holds while the same reply is written', async () => {
    const { openReader, openView } = setUp();
    const [view, reader] = [await openView(), openReader()];
    await observe(reader);
    view.say({ type: 'correctSituation', situation: 'question' });
    await observe(reader, { draft: 'I am sorry about it all.', revision: 2 });
    expect(shown(view).report?.situation.main).toBe('question');
    await observe(reader, { target: found(RAVI), revision: 3 });
    expect(shown(view).report?.situation).toMatchObject({ main: 'praise', corrected: false });
  });

  it('on which message it is goes before the page', async () => {
    const { openReader, openView } = setUp();
    const view = await openView();
    await observe(openReader(), { target: { status: 'unsure', candidates: [MARTA, RAVI] } });
    expect(shown(view).message).toBeNull();
    view.say({ type: 'giveMessage', message: { author: RAVI.author, text: RAVI.text } });
    expect(shown(view).message).toMatchObject({ author: 'Ravi Patel', source: 'person' });
    expect(shown(view).report?.situation.main).toBe('praise');
    view.say({ type: 'giveMessage', message: null });
    expect(shown(view).message).toBeNull();
  });
});

describe('the desk', () => {
  it('judges what is typed in the sidebar itself', async () => {
    const { openView } = setUp({ 1: { id: 10, site: null } });
    const view = await openView();
    expect(shown(view)).toMatchObject({ page: { kind: 'unsupported' }, report: null });
    view.say({
      type: 'desk',
      message: { author: null, text: MARTA.text },
      draft: 'I am sorry about the cake.',
    });
    expect(shown(view).report?.situation.main).toBe('complaint');
    expect(shown(view).message).toMatchObject({ text: MARTA.text, source: 'person' });
  });

  it('of one sidebar is not seen in another', async () => {
    const { openView } = setUp({ 1: { id: 10, site: null }, 2: { id: 20, site: null } });
    const [one, other] = [await openView(1), await openView(2)];
    one.say({ type: 'desk', message: null, draft: 'Secret words here' });
    expect(JSON.stringify(other.sent)).not.toContain('Secret');
  });

  it('waits behind a reply that is being written', async () => {
    const { openReader, openView } = setUp();
    const [view, reader] = [await openView(), openReader()];
    view.say({ type: 'desk', message: null, draft: 'Words at the desk' });
    await observe(reader);
    expect(shown(view).draft).toBe('I am sorry about the cake.');
    reader.say({ type: 'closed' });
    await settle();
    expect(shown(view).draft).toBe('Words at the desk');
  });
});

describe('inserting a phrase', () => {
  const insert = { type: 'insert', request: 1, text: 'Thank you for telling us.' };

  it('is asked of the reader, and answered to who asked', async () => {
    const { openReader, openView } = setUp();
    const [view, other, reader] = [await openView(), await openView(), openReader()];
    await observe(reader);
    view.say(insert);
    expect(askedOf(reader)).toEqual([insert]);
    reader.say({ type: 'insertResult', request: 1, outcome: 'inserted' });
    expect(results(view)).toEqual([{ type: 'insertResult', request: 1, outcome: 'inserted' }]);
    expect(results(other)).toEqual([]);
  });

  it('is answered once', async () => {
    const { openReader, openView } = setUp();
    const [view, reader] = [await openView(), openReader()];
    view.say(insert);
    reader.say({ type: 'insertResult', request: 1, outcome: 'inserted' });
    reader.say({ type: 'insertResult', request: 1, outcome: 'twice' });
    expect(results(view)).toHaveLength(1);
  });

  it('does not mix up two sidebars that both count from one', async () => {
    const { openReader, openView } = setUp({ 1: { id: 10, site: 'x' }, 2: { id: 20, site: 'x' } });
    const [one, other] = [await openView(1), await openView(2)];
    const [here, there] = [openReader(10), openReader(20)];
    one.say(insert);
    other.say(insert);
    const asked = (port: typeof here) => port.sent.find((message) => message.type === 'insert');
    here.say({ type: 'insertResult', request: asked(here)?.request, outcome: 'inserted' });
    there.say({ type: 'insertResult', request: asked(there)?.request, outcome: 'notArrived' });
    expect(results(one)).toEqual([{ type: 'insertResult', request: 1, outcome: 'inserted' }]);
    expect(results(other)).toEqual([{ type: 'insertResult', request: 1, outcome: 'notArrived' }]);
  });

  it('without a reader is refused', async () => {
    const view = await setUp().openView();
    view.say(insert);
    await settle();
    expect(results(view)).toEqual([{ type: 'insertResult', request: 1, outcome: 'noComposer' }]);
  });

  it('after the reader has gone is refused', async () => {
    const { withReader, openReader, openView } = setUp();
    const [view, reader] = [await openView(), openReader()];
    reader.hangUp();
    withReader.delete(10);
    view.say(insert);
    await settle();
    expect(results(view)).toMatchObject([{ outcome: 'noComposer' }]);
  });

  it('waits for a reader whose line was cut', async () => {
    const { withReader, openReader, openView } = setUp();
    const view = await openView();
    withReader.add(10);
    view.say(insert);
    await settle();
    expect(results(view)).toEqual([]);
    const reader = openReader();
    await observe(reader);
    expect(askedOf(reader)).toEqual([insert]);
  });

  it('is refused where a reader that is there opens no line', async () => {
    const { withReader, openView } = setUp();
    const view = await openView();
    withReader.add(10);
    vi.useFakeTimers();
    view.say(insert);
    // A page that is busy needs more than a moment for it.
    await vi.advanceTimersByTimeAsync(2_000);
    expect(results(view)).toEqual([]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(results(view)).toMatchObject([{ outcome: 'noComposer' }]);
    vi.useRealTimers();
  });

  it('an old line that breaks off does not take the new one with it', async () => {
    const { openReader, openView } = setUp();
    const [view, old] = [await openView(), openReader()];
    const reader = openReader();
    old.hangUp();
    view.say(insert);
    expect(askedOf(reader)).toEqual([insert]);
  });
});

describe('messages of another shape', () => {
  it.each([
    null,
    42,
    'observation',
    {},
    { type: 'observation' },
    { type: 'observation', observation: { ...observation(), site: 'myspace' } },
    { type: 'observation', observation: { ...observation(), draft: 7 } },
    { type: 'observation', observation: { ...observation(), draft: 'x'.repeat(60_001) } },
    { type: 'insert', request: 1, text: 'from a reader' },
  ])('from a reader are dropped: %j', async (message) => {
    const { openReader, openView, toolbar } = setUp();
    const reader = openReader();
    const view = await openView();
    reader.say(message);
    await settle();
    expect(shown(view)).toMatchObject({ page: { kind: 'idle' }, report: null });
    expect(toolbar.size).toBe(0);
  });

  it.each([
    undefined,
    [],
    { type: 'watch', windowId: 'one' },
    { type: 'correctSituation', situation: 'nonsense' },
    { type: 'giveMessage', message: { text: 7 } },
    { type: 'desk', draft: 'no message' },
    { type: 'insert', text: 'no number' },
    { type: 'observation', observation: observation() },
  ])('from a view are dropped: %j', async (message) => {
    const { openReader, openView } = setUp();
    const [view, reader] = [await openView(), openReader()];
    await observe(reader);
    const before = shown(view);
    view.say(message);
    await settle();
    expect(shown(view)).toEqual(before);
    expect(askedOf(reader)).toEqual([]);
  });
});

describe('the tab that a view looks at', () => {
  it.each([
    ['no site of ours', { id: 10, site: null }, { kind: 'unsupported' }],
    ['a page that was open before Takk', { id: 10, site: 'x' }, { kind: 'stale', site: 'x' }],
  ] as const)('%s', async (_, tab, page) => {
    expect(shown(await setUp({ 1: tab }).openView()).page).toEqual(page);
  });

  it('a page with a reader and no box', async () => {
    const { withReader, openView } = setUp({ 1: { id: 10, site: 'facebook' } });
    withReader.add(10);
    expect(shown(await openView()).page).toEqual({ kind: 'idle', site: 'facebook' });
  });

  it('is another after a switch, and the reply is still there on the way back', async () => {
    const { hub, tabs, openReader, openView } = setUp();
    const view = await openView();
    await observe(openReader());
    tabs[1] = { id: 20, site: null };
    hub.tabsChanged();
    await settle();
    expect(shown(view)).toMatchObject({ page: { kind: 'unsupported' }, draft: '', report: null });
    tabs[1] = { id: 10, site: 'x' };
    hub.tabsChanged();
    await settle();
    expect(shown(view).draft).toBe('I am sorry about the cake.');
  });

  it('is empty after a reload, on the toolbar too', async () => {
    const { hub, toolbar, openReader, openView } = setUp();
    const view = await openView();
    await observe(openReader());
    hub.tabReloaded(10);
    expect(shown(view).page.kind).not.toBe('composing');
    expect(toolbar.get(10)?.report).toBeNull();
  });

  it('is empty after the box was closed', async () => {
    const { toolbar, openReader, openView } = setUp();
    const reader = openReader();
    const view = await openView();
    await observe(reader);
    reader.say({ type: 'closed' });
    await settle();
    expect(shown(view)).toMatchObject({ page: { kind: 'idle' }, draft: '', report: null });
    expect(toolbar.get(10)?.report).toBeNull();
  });

  it('keeps its reply while the reader’s line is cut: the next key opens another', async () => {
    const { openReader, openView } = setUp();
    const [view, reader] = [await openView(), openReader()];
    await observe(reader);
    reader.hangUp();
    await settle();
    expect(shown(view).page.kind).toBe('composing');
    await observe(openReader(), { draft: 'I am sorry about the cake. W', revision: 2 });
    expect(shown(view).draft).toBe('I am sorry about the cake. W');
  });

  it('is forgotten when it is closed', async () => {
    const store = new FakeStore();
    const { hub, openReader } = setUp({ 1: { id: 10, site: 'x' } }, store);
    await observe(openReader());
    expect(Object.keys(store.kept)).toEqual(['10']);
    hub.tabClosed(10);
    await settle();
    expect(store.kept).toEqual({});
  });

  it('comes back as it was when the background wakes', async () => {
    const store = new FakeStore();
    await observe(setUp(undefined, store).openReader());
    const { withReader, openView } = setUp(undefined, store);
    withReader.add(10);
    const view = await openView();
    expect(shown(view)).toMatchObject({ page: { kind: 'composing' } });
    expect(shown(view).report?.tone.score).toBeTypeOf('number');
  });

  it('is forgotten where its reader has gone without a word, as at an update', async () => {
    const { withReader, openReader, openView, toolbar } = setUp();
    const reader = openReader();
    await observe(reader);
    withReader.delete(10);
    const view = await openView();
    expect(shown(view)).toMatchObject({ page: { kind: 'stale', site: 'x' }, report: null });
    expect(toolbar.get(10)?.report).toBeNull();
    view.say({ type: 'insert', request: 1, text: 'Hi' });
    await settle();
    expect(results(view)).toMatchObject([{ outcome: 'noComposer' }]);
  });

  it('does not come back where its reader has gone: the page has to be loaded anew', async () => {
    const store = new FakeStore();
    await observe(setUp(undefined, store).openReader());
    const { openView, toolbar } = setUp(undefined, store);
    const view = await openView();
    expect(shown(view)).toMatchObject({ page: { kind: 'stale', site: 'x' }, report: null });
    expect(toolbar.get(10)?.report).toBeNull();
  });

  it('a watcher that gives no window yet is shown nothing', async () => {
    const { hub } = setUp();
    const port = new FakePort<ToView>();
    hub.addView(port);
    hub.tabsChanged();
    await settle();
    expect(port.sent).toEqual([]);
  });
});

describe('a site that is switched off', () => {
  it('is told as such, before anything about its page', async () => {
    const { off, openView } = setUp();
    off.add('x');
    expect(shown(await openView()).page).toEqual({ kind: 'off', site: 'x' });
  });

  it('shows nothing of a reply, and the reply again once it is on', async () => {
    const { hub, off, openReader, openView } = setUp();
    const view = await openView();
    await observe(openReader());
    off.add('x');
    hub.tabsChanged();
    await settle();
    expect(shown(view)).toMatchObject({ page: { kind: 'off' }, draft: '', report: null });
    off.delete('x');
    hub.tabsChanged();
    await settle();
    expect(shown(view).page.kind).toBe('composing');
  });

  it('leaves the desk in reach', async () => {
    const { off, openView } = setUp();
    off.add('x');
    const view = await openView();
    view.say({ type: 'desk', message: null, draft: 'I am sorry about the cake.' });
    expect(shown(view)).toMatchObject({
      page: { kind: 'off' },
      draft: 'I am sorry about the cake.',
    });
    expect(shown(view).report?.tone.score).toBeTypeOf('number');
  });
});

describe('a message selected in the page', () => {
  it('goes from the reader to the sidebar that asked, and to no other', async () => {
    const { openReader, openView } = setUp({ 1: { id: 10, site: 'x' }, 2: { id: 10, site: 'x' } });
    const reader = openReader();
    const [asking, other] = [await openView(1), await openView(2)];
    await observe(reader);
    asking.say({ type: 'readSelection', request: 7 });
    const question = reader.sent.find((message) => message.type === 'readSelection');
    reader.say({ type: 'selection', request: question?.request, text: 'The cake was late.' });
    expect(asking.sent).toContainEqual({
      type: 'selection',
      request: 7,
      text: 'The cake was late.',
    });
    expect(other.sent.filter(({ type }) => type === 'selection')).toEqual([]);
  });

  it('is empty where no reader stands', async () => {
    const { openView } = setUp();
    const view = await openView();
    view.say({ type: 'readSelection', request: 1 });
    await settle();
    expect(view.sent).toContainEqual({ type: 'selection', request: 1, text: '' });
  });
});

describe('the reader is told', () => {
  const verdicts = (port: FakePort<ToReader>) => port.sent.filter(({ type }) => type === 'judged');
  const why: Hold = {
    language: 'en',
    title: 'Send it like this?',
    reasons: ['This insults.'],
    edit: 'Edit',
    sendAnyway: 'Send anyway',
    notSent: 'Not sent.',
  };

  it('of each revision, with the reason to hold it where there is one', async () => {
    const { guard, openReader } = setUp();
    const reader = openReader();
    await observe(reader);
    guard.reason = () => why;
    await observe(reader, { draft: 'You fool.', revision: 2 });
    expect(verdicts(reader)).toMatchObject([
      { revision: 1, hold: null },
      { revision: 2, hold: why },
    ]);
  });

  it('once more when the person has chosen otherwise', async () => {
    const { hub, guard, openReader } = setUp();
    const [reader, idle] = [openReader(), openReader(11)];
    await observe(reader);
    guard.reason = () => why;
    hub.choicesChanged();
    expect(verdicts(reader).at(-1)).toMatchObject({ revision: 1, hold: why });
    expect(idle.sent).toEqual([]);
  });

  it('nothing of a reply that has ended', async () => {
    const { openReader } = setUp();
    const reader = openReader();
    await observe(reader);
    reader.say({ type: 'discarded' });
    await settle();
    expect(verdicts(reader)).toHaveLength(1);
  });
});

describe('a reply that went out', () => {
  it('is told once to who listens, without a word of it', async () => {
    const { hub, openReader } = setUp();
    const heard: SentReply[] = [];
    hub.onSent((reply) => heard.push(reply));
    const reader = openReader();
    await observe(reader);
    const { tone, situation } = coach({
      site: 'x',
      message: { author: MARTA.author, text: MARTA.text },
      draft: 'I am sorry about the cake.',
    });
    reader.say({ type: 'sent' });
    reader.say({ type: 'sent' });
    await settle();
    expect(heard).toEqual([{ tabId: 10, site: 'x', situation: situation.main, score: tone.score }]);
  });

  it('is shown as sent until the next one, on the toolbar as nothing', async () => {
    const { toolbar, openReader, openView } = setUp();
    const [view, reader] = [await openView(), openReader()];
    await observe(reader);
    reader.say({ type: 'sent' });
    await settle();
    expect(shown(view)).toMatchObject({ page: { kind: 'sent', site: 'x' }, report: null });
    expect(toolbar.get(10)?.report).toBeNull();
    await observe(reader, { draft: '', revision: 2 });
    expect(shown(view).page.kind).toBe('composing');
  });

  it('is no discarded one', async () => {
    const { hub, openReader, openView } = setUp();
    const heard: SentReply[] = [];
    hub.onSent((reply) => heard.push(reply));
    const [view, reader] = [await openView(), openReader()];
    await observe(reader);
    reader.say({ type: 'discarded' });
    await settle();
    expect(heard).toEqual([]);
    expect(shown(view).page.kind).not.toBe('sent');
  });
});

describe('where something breaks', () => {
  it('keys that come faster than they are judged are judged as one', async () => {
    const { openReader, openView } = setUp();
    const view = await openView();
    const reader = openReader();
    const before = view.sent.length;
    for (let key = 1; key <= 20; key += 1) {
      reader.say({
        type: 'observation',
        observation: observation({ draft: 'Thanks'.repeat(key), revision: key }),
      });
    }
    await settle();
    expect(view.sent.length - before).toBe(1);
    expect(shown(view).draft).toBe('Thanks'.repeat(20));
  });

  it('a view whose line is cut keeps nothing from the others', async () => {
    const { openReader, openView } = setUp();
    const [cut, other] = [await openView(), await openView()];
    cut.postMessage = () => {
      throw new Error('disconnected port');
    };
    await observe(openReader());
    expect(shown(other).page.kind).toBe('composing');
  });
});

describe('the words in the page', () => {
  const POOR = 'We are sorry you feel that way. Buy our new spring box today!';
  const verdicts = (port: FakePort<ToReader>) =>
    port.sent.flatMap((message) => (message.type === 'judged' ? message : []));
  const brokenIn = (port: FakePort<ToReader>) =>
    verdicts(port)
      .at(-1)
      ?.marks.filter(({ kind }) => kind === 'broken')
      .map(({ span }) => POOR.slice(...span));

  it('are told to the reader of the tab with each verdict', async () => {
    const { openReader } = setUp();
    const [reader, other] = [openReader(), openReader(99)];
    await observe(reader, { draft: POOR, revision: 7 });
    expect(verdicts(reader)).toMatchObject([{ revision: 7, hold: null }]);
    expect(brokenIn(reader)?.join()).toContain('spring box');
    expect(other.sent).toEqual([]);
  });

  it('are told anew when the person says what kind of message it is', async () => {
    const { openReader, openView } = setUp();
    const [reader, view] = [openReader(), await openView()];
    await observe(reader, { draft: POOR });
    view.say({ type: 'correctSituation', situation: 'praise' });
    expect(verdicts(reader)).toHaveLength(2);
    const { report } = shown(view);
    expect(report?.situation.main).toBe('praise');
    expect(verdicts(reader).at(-1)?.marks).toEqual(report && marksOf(report, POOR));
  });

  it('are none where the person does not want them, at once and for the open draft', async () => {
    const { hub, choices, openReader } = setUp();
    const reader = openReader();
    await observe(reader, { draft: POOR, revision: 7 });
    choices.highlights = false;
    hub.choicesChanged();
    expect(verdicts(reader).at(-1)).toMatchObject({ revision: 7, marks: [] });
    choices.highlights = true;
    hub.choicesChanged();
    expect(brokenIn(reader)).not.toEqual([]);
  });

  it('are nobody’s once the box is closed', async () => {
    const { hub, openReader } = setUp();
    const reader = openReader();
    await observe(reader, { draft: POOR });
    reader.say({ type: 'closed' });
    await settle();
    const before = reader.sent.length;
    hub.choicesChanged();
    expect(reader.sent).toHaveLength(before);
  });

  it('are shown for a moment when the sidebar asks, by the draft that it shows', async () => {
    const { openReader, openView } = setUp();
    const [reader, view] = [openReader(), await openView()];
    view.say({ type: 'flash', criterion: 'noHardSell' });
    expect(reader.sent).toEqual([]);
    await observe(reader, { draft: POOR, revision: 7 });
    view.say({ type: 'flash', criterion: 'noHardSell' });
    const spans = shown(view).report?.checklist.find(({ id }) => id === 'noHardSell')?.spans;
    expect(spans).not.toEqual([]);
    expect(wishes(reader)).toEqual([{ type: 'flash', revision: 7, spans }]);
  });
  it('are shown right after the background woke, when the reader has told what it has', async () => {
    const store = new FakeStore();
    await observe(setUp(undefined, store).openReader(), { draft: 'Hi.', revision: 3 });
    const { hub, withReader, openReader } = setUp(undefined, store);
    withReader.add(10);
    const view = new FakePort<ToView>();
    hub.addView(view);
    view.say({ type: 'watch', windowId: 1 });
    view.say({ type: 'flash', criterion: 'noHardSell' });
    await settle();
    const reader = openReader();
    await observe(reader, { draft: POOR, revision: 7 });
    expect(wishes(reader)).toMatchObject([{ type: 'flash', revision: 7 }]);
  });
});
