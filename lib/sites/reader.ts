import { editableOf, editorKind } from '../page/editors';
import { createHighlighter, type Highlighter } from '../page/highlights/highlighter';
import { insertPhrase } from '../page/insert';
import { createReaderLine, type ReaderPort } from '../page/readerPort';
import { deepActiveElement, deepTarget } from '../page/tree';
import { watchComposer } from '../page/watchComposer';
import { PING, READER_PORT, type ToReader } from '../session/messages';
import type { Observation } from '../session/observation';
import { siteOf } from './index';
import type { ComposerFacts, Site } from './site';

/** What the reader needs of the world. */
export interface ReaderWorld {
  runtime: {
    /** Undefined once the extension was updated or removed under the page. */
    id?: string;
    connect(info: { name: string }): unknown;
    onMessage: {
      addListener(
        listener: (message: unknown, sender: unknown, answer: (value: boolean) => void) => void,
      ): void;
    };
  };
  document: Document;
  location: Location;
}

/** More of a selection than this is not sent (characters). */
const LONGEST = 50_000;

interface Watched {
  composer: HTMLElement;
  stop: AbortController;
  /** The draft of the latest revision. */
  draft: string;
  highlighter: Highlighter;
  /** What the page told when it was sure, and the address it stood at. */
  known: { facts: ComposerFacts; href: string } | null;
}

/**
 * Listens for the focus, and follows the reply box that gets it. Until then it does nothing;
 * whatever goes wrong in here, the page goes on as if Takk were not there.
 */
export function startReader({ runtime, document, location }: ReaderWorld): void {
  const site = siteOf(location.hostname);
  if (!site) return;
  let watched: Watched | null = null;
  let revision = 0;
  const end = new AbortController();

  const line = createReaderLine(
    () => runtime.connect({ name: READER_PORT }) as ReaderPort,
    receive,
    () => end.abort(),
    () => {
      if (!runtime.id) end.abort();
    },
  );

  function receive(message: ToReader): void {
    if (message.type === 'judged' || message.type === 'flash') {
      show(message);
      return;
    }
    const { request } = message;
    if (message.type === 'readSelection') {
      const text = document.getSelection()?.toString().trim() ?? '';
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

  /** A verdict on a draft that is no more is late: the next one is on its way. */
  function show(message: ToReader & { type: 'judged' | 'flash' }): void {
    if (!watched || message.revision !== revision) return;
    const { highlighter, draft } = watched;
    safely(() => {
      if (message.type === 'judged') highlighter.mark(draft, message.marks);
      else highlighter.flash(draft, message.spans);
    });
  }

  function focused(element: Element | null): void {
    const composer = element ? editableOf(element) : null;
    if (!composer || composer === watched?.composer) return;
    // Another box: whatever it is, the old one no longer has the person's attention.
    const observation = site ? observe(site, composer, '', 0) : null;
    if (!observation) return;
    watched?.stop.abort();
    const stop = new AbortController();
    end.signal.addEventListener('abort', () => stop.abort(), { once: true, signal: stop.signal });
    const highlighter = createHighlighter(composer, stop.signal);
    watched = { composer, stop, draft: '', highlighter, known: null };
    const watch = watchComposer(
      composer,
      { changed, touched: () => safely(highlighter.follow), gone: () => closed(composer) },
      stop.signal,
    );
    watch.read();
  }

  function changed(draft: string): void {
    if (!watched || !site) return;
    revision++;
    watched.draft = draft;
    const observation = observe(site, watched.composer, draft, revision);
    // A box that turned private or answers nothing any more is not read on.
    if (observation) line.send({ type: 'observation', observation });
    else closed(watched.composer);
  }

  function closed(composer: HTMLElement): void {
    if (watched?.composer !== composer) return;
    watched.stop.abort();
    watched = null;
    line.send({ type: 'closed' });
  }

  function observe(on: Site, composer: HTMLElement, draft: string, at: number): Observation | null {
    const facts = settled(on.read(composer, location), composer);
    return facts && { ...facts, site: on.id, editor: editorKind(composer), draft, revision: at };
  }

  /** A person may delete the mention that proved whom the box answers: it still answers them. */
  function settled(facts: ComposerFacts | null, composer: HTMLElement): ComposerFacts | null {
    if (!facts || watched?.composer !== composer) return facts;
    if (facts.target.status === 'found') watched.known = { facts, href: location.href };
    return watched.known?.href === location.href ? watched.known.facts : facts;
  }

  const safely = (work: () => void): void => {
    try {
      work();
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
    if (message !== PING) return;
    answer(true);
    // A background that slept knows no reader: this is how it finds the one at work again.
    if (watched) safely(line.open);
  });
  safely(() => focused(deepActiveElement(document)));
}
