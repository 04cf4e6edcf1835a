import type { FromReader } from '../../lib/session/messages';
import { startReader } from '../../lib/sites/reader';
import type { Site } from '../../lib/sites/site';
import { FakePort } from '../session/fakes';

/** A reader in a page with one reply box, and all that it has to do with. */
export function readerOn(site: Site, html: string, url: string) {
  document.body.innerHTML = html;
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
  startReader(site, {
    runtime,
    watchSite(asked, changed) {
      page.watched = asked;
      page.tell = changed;
    },
    document,
    location: new URL(url) as unknown as Location,
  });
  return page;
}
