import type { SiteId } from '../coach/vocabulary';
import { readDraft } from '../page/draft';
import { editableOf, editorKind } from '../page/editors';
import { followSending, type SendingWatch } from '../page/followSending';
import { createHighlighter, type Highlighter } from '../page/highlights/highlighter';
import { insertPhrase } from '../page/insert';
import { keepCaret } from '../page/insert/caret';
import { createReaderLine, type ReaderPort } from '../page/readerPort';
import { isBlank } from '../page/sending';
import type { Ending } from '../page/sent/watchSent';
import { deepActiveElement, deepTarget } from '../page/tree';
import { watchComposer } from '../page/watchComposer';
import { PING, READER_PORT, type ToReader } from '../session/messages';
import type { Observation } from '../session/observation';
import { type Facts, rememberFacts } from './facts';
import { pageShape } from './pageShape';
import { type Known, knownFrom, labelOf, recall } from './recall';
import type { ComposerFacts, Site } from './site';

/** What the reader needs of the world. */
export interface ReaderWorld {
  runtime: {
    /** Undefined once the extension was updated or removed under the page. */
    id?: string | undefined;
    connect(info: { name: string }): unknown;
    onMessage: {
      addListener(
        listener: (message: unknown, sender: unknown, answer: (value: boolean) => void) => void,
      ): void;
    };
  };
  /** Tells whether Takk may read on the site: once at first, and whenever that changes. */
  watchSite(site: SiteId, changed: (on: boolean) => void): void;
  document: Document;
  location: Location;
}

/** More of a selection than this is not sent (characters). */
const LONGEST = 50_000;

/** So often a reader that follows a reply asks whether its Takk is still there (ms). */
const PULSE = 1_000;

interface Watched {
  composer: HTMLElement;
  stop: AbortController;
  sending: SendingWatch;
  facts: Facts;
  /** The draft of the latest revision. */
  draft: string;
  highlighter: Highlighter;
  /** What the page told when it was sure. */
  known: Known | null;
}

/**
 * Listens for the focus, and follows the reply box that gets it. Until then it does nothing;
 * whatever goes wrong in here, the page goes on as if Takk were not there.
 */
export function startReader(
  site: Site,
  { runtime, watchSite, document, location }: ReaderWorld,
): void {
  let watched: Watched | null = null;
  let revision = 0;
  /** Nothing is read before it is known that the site is on. */
  let isOn = false;
  /** Drafts whose send was held: once is enough, in whichever box. */
  const held = new Set<string>();
  /** A reply box of this page has had the focus. */
  let isInUse = false;
  /** A reply went out, and nothing has been written since. */
  let justSent = false;
  /** The box that has the focus while it is not yet known what became of the one before. */
  let next: HTMLElement | null = null;
  const end = new AbortController();
  end.signal.addEventListener('abort', () => {
    watched?.stop.abort();
    watched = null;
    next = null;
  });

  /** The extension itself is gone, or another version of it is here: a browser tells nobody so. */
  function isOver(): boolean {
    if (!runtime.id) end.abort();
    return end.signal.aborted;
  }

  const line = createReaderLine({
    connect: () => runtime.connect({ name: READER_PORT }) as ReaderPort,
    receive: (message) => safely(() => receive(message)),
    cut: () => safely(() => watched?.sending.cut()),
    lost: () => end.abort(),
    isOver,
  });

  function receive(message: ToReader): void {
    if (message.type === 'judged') watched?.sending.judged(message.revision, message.hold);
    if (message.type === 'judged' || message.type === 'flash') {
      show(message);
      return;
    }
    const { request } = message;
    if (message.type === 'readSelection') {
      const text = (isOn && document.getSelection()?.toString().trim()) || '';
      line.send({ type: 'selection', request, text: text.slice(0, LONGEST) });
      return;
    }
    const { text } = message;
    const composer = watched?.composer;
    if (!composer?.isConnected) {
      line.send({ type: 'insertResult', request, outcome: 'noComposer' });
      return;
    }
    insertPhrase(composer, text).then(
      (outcome) => line.send({ type: 'insertResult', request, outcome }),
      () => line.send({ type: 'insertResult', request, outcome: 'notArrived' }),
    );
  }

  function switched(now: boolean): void {
    isOn = now;
    // The focus may have been there before.
    if (isOn) focused(deepActiveElement(document));
    else if (watched) ended(watched.composer, 'closed');
  }

  /** A verdict on a draft that is no more is late: the next one is on its way. */
  function show(message: ToReader & { type: 'judged' | 'flash' }): void {
    if (!watched || message.revision !== revision) return;
    const { highlighter, draft } = watched;
    if (message.type === 'judged') highlighter.mark(draft, message.marks);
    else highlighter.flash(draft, message.spans);
  }

  function focused(element: Element | null): void {
    if (!isOn) return;
    const composer = element ? editableOf(element) : null;
    // Whoever comes back to a box may have pressed "Reply" elsewhere meanwhile.
    if (composer && composer === watched?.composer) watched.facts.forget();
    if (!composer || composer === watched?.composer) return;
    if (!site.read(composer, location)) return;
    // A site may put a new box in the place of one whose reply is just going out.
    if (watched?.sending.isPending() && !watched.composer.isConnected) {
      next = composer;
      return;
    }
    justSent = false;
    follow(composer);
  }

  /** Another box: whatever it is, the old one no longer has the person's attention. */
  function follow(composer: HTMLElement): void {
    if (!isInUse) followPage();
    watched?.stop.abort();
    const stop = new AbortController();
    const pulse = setInterval(isOver, PULSE);
    stop.signal.addEventListener('abort', () => clearInterval(pulse), { once: true });
    const facts = rememberFacts(
      {
        find: () => settled(site.read(composer, location), composer),
        mark: () => `${location.href} ${labelOf(composer)}`,
        outdated: () => safely(() => tell(composer)),
      },
      stop.signal,
    );
    const sending = followSending(
      { composer, habits: site.habits, control: () => site.sendControl(composer) },
      held,
      {
        ended: (how) => safely(() => ended(composer, how)),
        tellAgain: () => safely(() => tell(composer)),
      },
      stop.signal,
    );
    const highlighter = createHighlighter(composer, stop.signal);
    watched = { composer, stop, sending, facts, draft: '', highlighter, known: null };
    const watch = watchComposer(
      composer,
      {
        changed: (draft) => safely(() => changed(draft)),
        touched: () => safely(highlighter.follow),
        gone: sending.gone,
      },
      stop.signal,
    );
    keepCaret(composer, stop.signal);
    watch.read();
  }

  function changed(draft: string): void {
    if (!watched) return;
    revision++;
    watched.draft = draft;
    const isNews = watched.sending.changed(draft, revision);
    if (!isBlank(draft)) justSent = false;
    if (isNews) tell(watched.composer, draft);
  }

  function tell(composer: HTMLElement, draft = readDraft(composer)): void {
    if (watched?.composer !== composer) return;
    // Whatever moves on the page after a reply went out, nothing new is written yet.
    if (justSent) return;
    // A box that has left the page: what became of its reply is found out elsewhere.
    if (!composer.isConnected) return;
    const observation = observe(watched, draft, revision);
    // A box that turned private or answers nothing any more is not read on.
    if (observation) line.send({ type: 'observation', observation });
    else ended(composer, 'closed');
  }

  function ended(composer: HTMLElement, how: Ending | null): void {
    if (watched?.composer !== composer) return;
    if (how) line.send({ type: how });
    if (how === 'sent') {
      justSent = true;
      // The same box may take the next reply.
      if (composer.isConnected) return;
    }
    watched.stop.abort();
    watched = null;
    if (next?.isConnected) follow(next);
    next = null;
  }

  /** Hears from now on when the page is left, and when it comes back. */
  function followPage(): void {
    isInUse = true;
    const { signal } = end;
    // The next page may have no box, and nobody else would say that this one has gone. A browser
    // that keeps the page cuts its line and tells it nothing.
    addEventListener('pagehide', () => safely(left), { signal });
    // A page that was kept comes back with the focus where it was, and no other sign.
    addEventListener(
      'pageshow',
      ({ persisted }) => persisted && safely(() => focused(deepActiveElement(document))),
      { signal },
    );
  }

  function left(): void {
    if (watched) ended(watched.composer, 'closed');
    line.hangUp();
  }

  function observe(of: Watched, draft: string, at: number): Observation | null {
    const facts = of.facts.now();
    return (
      facts && {
        ...facts,
        site: site.id,
        editor: editorKind(of.composer),
        draft,
        revision: at,
        page: pageShape(document, location),
      }
    );
  }

  /** What was certain before may still hold where the page no longer tells. */
  function settled(facts: ComposerFacts | null, composer: HTMLElement): ComposerFacts | null {
    if (!facts || watched?.composer !== composer) return facts;
    const { href } = location;
    const addressee = site.addressee?.(composer) ?? null;
    const { known } = watched;
    const told = known?.href === href ? recall(facts, known, composer, addressee) : facts;
    if (told === facts) watched.known = knownFrom(facts, composer, href, addressee) ?? known;
    return told;
  }

  const safely = (work: () => void): void => {
    try {
      if (!isOver()) work();
    } catch (error) {
      // Never the text: only what kind of error it was.
      console.debug('Takk: the reader stopped at', error instanceof Error ? error.name : 'error');
    }
  };

  document.addEventListener('focusin', (event) => safely(() => focused(deepTarget(event))), {
    capture: true,
    signal: end.signal,
  });
  // Answered at once by the callback: older Chromes do not wait for a promise.
  runtime.onMessage.addListener((message, _sender, answer) => {
    if (message !== PING || isOver()) return;
    answer(true);
    // Who asks has no line to this tab: a background that was stopped, and may have missed a key.
    safely(() =>
      watched?.composer.isConnected ? line.renew() : focused(deepActiveElement(document)),
    );
  });
  safely(() => watchSite(site.id, (now) => safely(() => switched(now))));
}
