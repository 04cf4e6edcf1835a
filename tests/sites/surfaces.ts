/** Every place where a reply is written on the test pages, and every place that must stay unread. */

import { facebookDecoys, facebookSituations, facebookSurfaces } from './facebook/surfaces';
import { linkedinDecoys, linkedinSituations, linkedinSurfaces } from './linkedin/surfaces';
import type { Language } from './shared/language';
import type { Step } from './steps';
import { xDecoys, xSituations, xSurfaces } from './x/surfaces';

export interface Expected {
  readonly author: string;
  readonly handle?: string;
  /** Emoji from `alt`, line breaks as `\n`. */
  readonly text: string;
  /** X: the ISO moment. Elsewhere the words of the English page; null: nothing is asked. */
  readonly time: string | null;
  readonly language?: string;
}

export interface Surface {
  readonly id: string;
  readonly site: 'x' | 'facebook' | 'linkedin';
  readonly editor: 'draft' | 'lexical' | 'quill' | 'tiptap';
  /** The real address, in English; see `inLanguage`. */
  readonly url: string;
  /** Gone in order until the composer exists. */
  readonly open: readonly Step[];
  readonly composer: string;
  readonly send: { readonly key: 'Enter' | 'Control+Enter' | null; readonly button: string };
  readonly expected: Expected;
  /**
   * What stands in the box before anything is typed: what the site itself has put there (the
   * person's name as a mention, and a space), or what was written on the way.
   */
  readonly prefilled?: string;
  /**
   * The page leaves room for doubt (another row stands nearer to the box than the one answered).
   * A reader may say that it is not sure, with the expected message among its candidates; it must
   * not name another one as a fact.
   */
  readonly ambiguous?: boolean;
}

export interface Decoy {
  readonly id: string;
  readonly site: Surface['site'];
  readonly url: string;
  readonly open: readonly Step[];
  /** `A >>> B`: B in the open shadow root of A, as puppeteer reads it. */
  readonly composer: string;
  readonly why: string;
}

export const surfaces: readonly Surface[] = [
  ...xSurfaces,
  ...xSituations,
  ...facebookSurfaces,
  ...facebookSituations,
  ...linkedinSurfaces,
  ...linkedinSituations,
];

export const decoys: readonly Decoy[] = [...xDecoys, ...facebookDecoys, ...linkedinDecoys];

/** The same address with the page's interface in another language. */
export function inLanguage(url: string, language: Language): string {
  const address = new URL(url);
  address.searchParams.set('lang', language);
  return address.href;
}
