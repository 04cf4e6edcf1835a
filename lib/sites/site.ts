import type { SiteId } from '../coach/vocabulary';
import type { SendHabits } from '../page/sending';
import type { FoundMessage, Layer, Surface, Target, Trace } from '../session/observation';

/** What a site tells of a composer. */
export interface ComposerFacts {
  surface: Surface;
  target: Target;
  trace: Trace;
}

/** A site: where things are on its pages. Inert until called; reads, never writes. */
export interface Site {
  id: SiteId;
  /** Exact host names. */
  hosts: readonly string[];
  /**
   * What the composer answers; null when it is not a reply box (a new post, a chat, a search).
   * Private surfaces are refused before anything is read.
   */
  read(composer: HTMLElement, page: Location): ComposerFacts | null;
  /** Whom the composer itself names at its start, where the site puts that in. */
  addressee?(composer: HTMLElement): string | null;
  /** The control that sends the composer's text; on some sites there is none before there is text. */
  sendControl(composer: HTMLElement): HTMLElement | null;
  /** How one sends here, and what shows that it worked. */
  habits: SendHabits;
}

/** One way of finding a fact: which kind of anchor it leans on, and the finding itself. */
export interface Way<Input, Found> {
  layer: Layer;
  find(input: Input): Found | null;
}

/** The first way that finds something, with the layer it came from. A way that throws finds nothing. */
export function firstFound<Input, Found>(
  ways: readonly Way<Input, Found>[],
  input: Input,
): { layer: Layer; found: Found } | null {
  for (const { layer, find } of ways) {
    const found = attempt(() => find(input));
    if (found !== null) return { layer, found };
  }
  return null;
}

function attempt<Found>(find: () => Found | null): Found | null {
  try {
    return find();
  } catch {
    return null;
  }
}

/** The ways to the facts of one message on a site. */
export interface MessageWays {
  author: readonly Way<Element, string>[];
  text: readonly Way<Element, string>[];
  time: readonly Way<Element, { time: string | null; timeText: string | null }>[];
  language?(row: Element): string | null;
}

const rows = new WeakMap<FoundMessage, Element>();

/** The element that a message was read from; it may have left the page since. */
export function rowOf(message: FoundMessage): Element | undefined {
  return rows.get(message);
}

/** Reads a message from its row; null when there is no text to answer. */
export function readMessage(
  row: Element,
  ways: MessageWays,
): { message: FoundMessage; trace: Trace } | null {
  const text = firstFound(ways.text, row);
  if (!text) return null;
  const author = firstFound(ways.author, row);
  const time = firstFound(ways.time, row);
  const message: FoundMessage = {
    author: author?.found ?? null,
    text: text.found,
    time: time?.found.time ?? null,
    timeText: time?.found.timeText ?? null,
    language: ways.language?.(row) ?? null,
  };
  rows.set(message, row);
  return {
    message,
    trace: {
      ...(author ? { author: author.layer } : {}),
      ...(time ? { time: time.layer } : {}),
    },
  };
}

/** Adds which way found the send control; where there is none yet, the trace says nothing of it. */
export function withSend(
  facts: ComposerFacts,
  ways: readonly Way<HTMLElement, HTMLElement>[],
  composer: HTMLElement,
): ComposerFacts {
  const send = firstFound(ways, composer);
  return send ? { ...facts, trace: { ...facts.trace, send: send.layer } } : facts;
}
