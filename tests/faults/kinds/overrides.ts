import type { Page } from 'puppeteer-core';
import { returnTo } from '../caret';
import { follows } from '../endure';
import type { Fault, Scene } from '../fault';

interface Lies {
  /** From now on the page's own functions lie. */
  __lying: boolean;
  /** How often somebody was told a lie. */
  __told: number;
}

/** Takk's reader has prototypes of its own: the page's lies reach the page alone. */
function lying(id: string, what: string, lie: () => void): Fault {
  return {
    id,
    what,
    prepare: (page: Page) => page.evaluateOnNewDocument(lie),
    async strike({ page, composer }: Scene) {
      await page.evaluate(() => {
        (window as unknown as Lies).__lying = true;
      });
      // The box is read anew under the lies.
      await composer.box.evaluate((box) => (box as HTMLElement).blur());
      await returnTo(composer);
    },
    async recovers(scene) {
      await follows(scene);
      await proveLies(scene.page);
    },
  };
}

async function proveLies(page: Page): Promise<void> {
  const told = await page.evaluate(() => {
    const before = (window as unknown as Lies).__told;
    document.body.closest('body');
    document.body.addEventListener('never', () => undefined);
    new MutationObserver(() => undefined).disconnect();
    try {
      document.body.querySelector('body');
      CSS.highlights.set('page', new Highlight());
    } catch {
      // The lie may be an error.
    }
    (window as unknown as Lies).__lying = false;
    return (window as unknown as Lies).__told - before;
  });
  if (told === 0) throw new Error('the page did not lie');
}

export const elementLies = lying(
  'element-lies',
  'the page overrides querySelector, closest, matches and getAttribute',
  () => {
    const lies = Object.assign(window as unknown as Lies, { __lying: false, __told: 0 });
    const { querySelector, querySelectorAll, closest, matches, getAttribute } = Element.prototype;
    // What the page's editor asks for must come: nobody could type otherwise.
    const asked = /testid|role|aria-|editable|article|form|body|block|time/;
    Object.assign(Element.prototype, {
      querySelector(this: Element, selector: string) {
        if (!lies.__lying || !asked.test(selector)) return querySelector.call(this, selector);
        lies.__told += 1;
        throw new Error('no');
      },
      querySelectorAll(this: Element, selector: string) {
        if (!lies.__lying || !asked.test(selector)) return querySelectorAll.call(this, selector);
        lies.__told += 1;
        return [];
      },
      closest(this: Element, selector: string) {
        if (!lies.__lying || !asked.test(selector)) return closest.call(this, selector);
        lies.__told += 1;
        return null;
      },
      matches(this: Element, selector: string) {
        if (!lies.__lying || !asked.test(selector)) return matches.call(this, selector);
        lies.__told += 1;
        return false;
      },
      getAttribute(this: Element, name: string) {
        if (!lies.__lying || !asked.test(name)) return getAttribute.call(this, name);
        lies.__told += 1;
        return 'a lie';
      },
    });
  },
);

export const listenerLies = lying(
  'listener-lies',
  'the page overrides addEventListener so that nothing is listened to',
  () => {
    const lies = Object.assign(window as unknown as Lies, { __lying: false, __told: 0 });
    const { addEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (...of) {
      if (lies.__lying) lies.__told += 1;
      else addEventListener.apply(this, of);
    };
  },
);

export const highlightLies = lying(
  'highlight-lies',
  'the page overrides Highlight and CSS.highlights, and empties the real one at every key',
  () => {
    const lies = Object.assign(window as unknown as Lies, { __lying: false, __told: 0 });
    const real = CSS.highlights;
    window.Highlight = new Proxy(Highlight, {
      construct() {
        lies.__told += 1;
        throw new Error('no');
      },
    });
    Object.defineProperty(CSS, 'highlights', {
      // No arrow functions in here: tsx would mark them with a helper that the page does not have.
      get() {
        return new Map();
      },
    });
    addEventListener('keyup', () => real.clear(), true);
  },
);

export const observerLies = lying(
  'observer-lies',
  'the page overrides MutationObserver so that nothing is observed',
  () => {
    const lies = Object.assign(window as unknown as Lies, { __lying: false, __told: 0 });
    window.MutationObserver = new Proxy(MutationObserver, {
      construct(Real, [notice]) {
        if (!lies.__lying) return new Real(notice);
        lies.__told += 1;
        return {
          observe() {},
          disconnect() {},
          takeRecords() {
            return [];
          },
        };
      },
    });
  },
);
