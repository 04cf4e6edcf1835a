import type { FromReader } from '../../lib/session/messages';
import { startReader } from '../../lib/sites/reader';
import { x } from '../../lib/sites/x';
import { FakePort } from '../session/fakes';

const PAGE = `<main>
  <article data-testid="tweet">
    <a href="/marta/status/1"><time datetime="2026-11-20T09:00:00Z"></time></a>
    <div data-testid="tweetText" lang="en" dir="auto">The cake was late.</div>
  </article>
  <div data-testid="inline_reply_offscreen">
    <div data-testid="tweetTextarea_0" contenteditable="true" tabindex="0">Sorry!</div>
  </div>
</main>`;

/** A reader in a page of X with one reply box, and all that it has to do with. */
export function readerOnX() {
  document.body.innerHTML = PAGE;
  const ports: FakePort<FromReader>[] = [];
  const runtime = {
    id: 'takk' as string | undefined,
    connect() {
      const port = new FakePort<FromReader>();
      ports.push(port);
      return Object.assign(port, { disconnect() {} });
    },
    onMessage: {
      addListener(listener: (message: unknown, sender: unknown, answer: () => void) => void) {
        page.ping = (answer) => listener('ping', null, answer);
      },
    },
  };
  const page = {
    box: document.querySelector('[contenteditable]') as HTMLElement,
    ports,
    runtime,
    /** The site of which the reader asks whether it is on. */
    watched: null as string | null,
    /** Answers that, and tells when it changes. */
    tell: (_on: boolean): void => {},
    ping: (_answer: () => void): void => {},
    sent: () => ports.flatMap(({ sent }) => sent),
  };
  startReader(x, {
    runtime,
    watchSite(site, changed) {
      page.watched = site;
      page.tell = changed;
    },
    document,
    location: new URL('https://x.com/marta/status/1') as unknown as Location,
  });
  return page;
}
