import type { Coach } from '../coach';
import type { Report } from '../coach/report';
import type { CriterionId, SiteId, SituationId } from '../coach/vocabulary';
import { checkFromReader, checkFromView } from './check';
import { createLines } from './lines';
import { marksOf } from './marks';
import type { FromReader, FromView, Hold, ToReader, ToView } from './messages';
import type { HubPort } from './port';
import type { Sessions } from './sessions';
import { questionOf, type SessionEvent, type TabSession } from './tabSession';
import { type Viewer, viewOf } from './viewOf';
import { createWishes } from './wishes';

/** What the hub needs of the browser. */
export interface HubWorld {
  sessions: Sessions;
  coach: Coach;
  /** The active tab of a window, and the site that its page belongs to. */
  activeTab(windowId: number): Promise<{ id: number; site: SiteId | null } | null>;
  /** Does a reader stand in the tab? False for a page that was open before Takk. */
  hasReader(tabId: number): Promise<boolean>;
  /** May Takk read on the site? The person can switch each off. */
  isOn(site: SiteId): Promise<boolean>;
  /** Why a reply is to be held once, as the person has chosen; null: let it go. */
  holdFor(report: Report): Hold | null;
  /** Are the words behind the verdicts to be underlined? */
  highlights(): boolean;
  /** The toolbar button of a tab. */
  showOnToolbar(tabId: number, session: TabSession): void;
}

/** A reply that went out: what is known of it, and none of its words. */
export interface SentReply {
  tabId: number;
  site: SiteId;
  situation: SituationId | null;
  score: number | null;
}

/** The only place where readers, engine and views meet. */
export interface Hub {
  addReader(port: HubPort<ToReader>, tabId: number): void;
  addView(port: HubPort<ToView>): void;
  /** Another tab became active, a page was loaded, or a site was switched on or off. */
  tabsChanged(): void;
  tabClosed(tabId: number): void;
  tabReloaded(tabId: number): void;
  /** The person's choices are others now: every reader is told anew. */
  choicesChanged(): void;
  onSent(listener: (reply: SentReply) => void): void;
}

export function createHub(world: HubWorld): Hub {
  const { sessions, coach } = world;
  const readers = new Map<number, HubPort<ToReader>>();
  const viewers = new Set<Viewer>();
  const wishes = createWishes();
  const lines = createLines();
  const sentListeners: ((reply: SentReply) => void)[] = [];
  /** Tabs with a draft that is not judged yet. */
  const waiting = new Set<number>();

  /** Judges the tab's draft as it stands and shows the report everywhere it belongs. */
  function judge(tabId: number): void {
    const question = questionOf(sessions.get(tabId));
    const session = question
      ? sessions.apply(tabId, { type: 'judged', report: coach(question.draft, question.options) })
      : sessions.get(tabId);
    world.showOnToolbar(tabId, session);
    tellReader(tabId);
    if (readers.has(tabId)) lines.open(tabId);
    for (const viewer of viewers) if (viewer.tab?.id === tabId) show(viewer);
  }

  /** There is no reply in the tab any more. */
  function end(tabId: number): void {
    sessions.apply(tabId, { type: 'closed' });
    judge(tabId);
  }

  function tellReader(tabId: number): void {
    const verdict = verdictFor(tabId);
    if (!verdict) return;
    try {
      readers.get(tabId)?.postMessage(verdict);
    } catch {
      // A reader whose line was cut opens another, and asks anew.
      readers.delete(tabId);
    }
  }

  /** What the reader is told of the draft as it stands. */
  function verdictFor(tabId: number): ToReader | null {
    const { observation, report } = sessions.get(tabId);
    if (!observation || !report) return null;
    const { revision, draft } = observation;
    const marks = world.highlights() ? marksOf(report, draft) : [];
    return { type: 'judged', revision, marks, hold: world.holdFor(report) };
  }

  function tellSent(tabId: number): void {
    const { observation, report } = sessions.get(tabId);
    if (!observation) return;
    const reply = {
      tabId,
      site: observation.site,
      situation: report?.situation.main ?? null,
      score: report?.tone.score ?? null,
    };
    for (const listener of sentListeners) listener(reply);
  }

  /** Keys that came while an earlier draft was judged are judged as one: only the last one counts. */
  function judgeSoon(tabId: number): void {
    if (waiting.has(tabId)) return;
    waiting.add(tabId);
    setTimeout(() => {
      waiting.delete(tabId);
      judge(tabId);
    });
  }

  /** Shows in the page which words of the draft a verdict is about. */
  function flash(tabId: number, criterion: CriterionId): void {
    const { observation, report } = sessions.get(tabId);
    const finding = report?.checklist.find(({ id }) => id === criterion);
    if (!observation || !finding) return;
    const { revision } = observation;
    readers.get(tabId)?.postMessage({ type: 'flash', revision, spans: finding.spans });
  }

  function show(viewer: Viewer): void {
    try {
      viewer.port.postMessage({ type: 'view', view: viewOf(viewer, sessions, coach) });
    } catch {
      // A cut line must not keep the news from the others; its sidebar opens another.
      viewers.delete(viewer);
    }
  }

  async function follow(viewer: Viewer): Promise<void> {
    if (viewer.windowId === null) return;
    const tab = await world.activeTab(viewer.windowId);
    await sessions.ready;
    const isOn = tab?.site ? await world.isOn(tab.site) : true;
    viewer.tab = tab;
    viewer.isOn = isOn;
    viewer.hasReader = tab !== null && readers.has(tab.id);
    // A page that is busy takes its time to answer.
    if (viewer.hasReader) show(viewer);
    const answers = tab?.site ? await isRead(tab.id) : false;
    if (viewer.tab !== tab) return;
    viewer.hasReader = answers;
    show(viewer);
  }

  /**
   * Does a reader stand in the tab? The last word of one whose Takk has gone may still have come
   * through, by a line that nobody ever cuts: nobody follows that reply any more.
   */
  async function isRead(tabId: number): Promise<boolean> {
    const line = readers.get(tabId);
    const answers = await world.hasReader(tabId);
    if (!answers && readers.get(tabId) === line) {
      readers.delete(tabId);
      if (sessions.get(tabId).observation) end(tabId);
    }
    return answers;
  }

  /** Does something with the tab that a viewer looks at, as soon as there is a line to its reader. */
  function withReader(viewer: Viewer, act: (tabId: number | undefined) => void): void {
    const tabId = viewer.tab?.id;
    if (tabId !== undefined && readers.has(tabId)) act(tabId);
    else void reach(viewer).then(act);
  }

  /** A background that has just woken knows no tab and has no line yet. */
  async function reach(viewer: Viewer): Promise<number | undefined> {
    await viewer.followed;
    const tabId = viewer.tab?.id;
    if (tabId === undefined || readers.has(tabId)) return tabId;
    if (await world.hasReader(tabId)) await lines.opened(tabId);
    return tabId;
  }

  function fromView(viewer: Viewer, message: FromView): void {
    const tabId = viewer.tab?.id;
    const composing = tabId !== undefined && sessions.get(tabId).observation !== null;
    switch (message.type) {
      case 'watch':
        viewer.windowId = message.windowId;
        viewer.followed = follow(viewer);
        break;
      case 'correctSituation':
        if (composing) {
          sessions.apply(tabId, { type: 'corrected', situation: message.situation });
          judge(tabId);
        } else {
          viewer.desk.situation = message.situation;
          show(viewer);
        }
        break;
      case 'giveMessage':
        if (!composing) break;
        sessions.apply(tabId, { type: 'given', message: message.message });
        judge(tabId);
        break;
      case 'desk':
        viewer.desk = {
          message: message.message,
          draft: message.draft,
          // Another message is another kind of message.
          situation:
            message.message?.text === viewer.desk.message?.text ? viewer.desk.situation : null,
        };
        show(viewer);
        break;
      case 'flash':
        withReader(viewer, (tab) => tab !== undefined && flash(tab, message.criterion));
        break;
      case 'insert':
      case 'readSelection':
        withReader(viewer, (tab) =>
          wishes.ask(viewer.port, tab === undefined ? undefined : readers.get(tab), message),
        );
        break;
    }
  }

  return {
    addReader(port, tabId) {
      readers.set(tabId, port);
      port.onDisconnect.addListener(() => {
        if (readers.get(tabId) === port) readers.delete(tabId);
      });
      port.onMessage.addListener((raw) => {
        const message = checkFromReader(raw);
        if (!message) return;
        if (message.type === 'insertResult' || message.type === 'selection') {
          wishes.answer(message);
          return;
        }
        void sessions.ready.then(() => {
          if (message.type === 'sent') tellSent(tabId);
          sessions.apply(tabId, eventOf(message));
          judgeSoon(tabId);
        });
      });
    },
    addView(port) {
      const viewer: Viewer = {
        port,
        windowId: null,
        tab: null,
        hasReader: false,
        isOn: true,
        followed: Promise.resolve(),
        desk: { message: null, draft: '', situation: null },
      };
      viewers.add(viewer);
      port.onDisconnect.addListener(() => viewers.delete(viewer));
      port.onMessage.addListener((raw) => {
        const message = checkFromView(raw);
        if (message) fromView(viewer, message);
      });
    },
    choicesChanged() {
      for (const tabId of readers.keys()) tellReader(tabId);
    },
    onSent(listener) {
      sentListeners.push(listener);
    },
    tabsChanged() {
      for (const viewer of viewers) viewer.followed = follow(viewer);
    },
    tabClosed(tabId) {
      sessions.drop(tabId);
    },
    tabReloaded: end,
  };
}

type Told = Exclude<FromReader, { type: 'insertResult' | 'selection' }>;

/** What a reader's word means for the reply of its tab. A discarded draft ends like a closed box. */
function eventOf(message: Told): SessionEvent {
  if (message.type === 'observation') {
    return { type: 'observed', observation: message.observation };
  }
  return { type: message.type === 'sent' ? 'sent' : 'closed' };
}
