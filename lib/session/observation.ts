import type { SiteId } from '../coach/vocabulary';

/** Kind of editor behind a composer: decides how text is put in. */
export type EditorKind = 'draft' | 'lexical' | 'quill' | 'tiptap' | 'plain';

/** What the composer answers. */
export type Surface = 'post' | 'comment' | 'reply';

/** The message being answered, as the page shows it. */
export interface FoundMessage {
  /** Display name; `null` when the page does not tell. */
  author: string | null;
  text: string;
  /** ISO 8601 where the page gives it; `null` otherwise (two sites show relative words only). */
  time: string | null;
  /** The time in the page's own words ("4 h"), where there is no `time`. */
  timeText: string | null;
  /** BCP 47 where the site marks it (X does). */
  language: string | null;
}

/**
 * Who is answered. `found`: one message, proven by the page. `unsure`: several could be meant,
 * never shown as a fact. `none`: the page gives none.
 */
export type Target =
  | { status: 'found'; message: FoundMessage }
  | { status: 'unsure'; candidates: readonly FoundMessage[] }
  | { status: 'none' };

/** Which way of finding answered, per fact: `address`, `testid`, `role`, `structure`, `label`. */
export type Layer = 'address' | 'testid' | 'role' | 'structure' | 'label';
export type Trace = Partial<Record<'composer' | 'message' | 'author' | 'time' | 'send', Layer>>;

/** The page as far as it may be told in a bug report: nobody's name, no number, no words. */
export interface PageShape {
  /** "/x/status/#": the site's own words stay, all else is a letter or a mark. */
  path: string;
  /** BCP 47 of the site's interface; `null` where the page does not tell. */
  lang: string | null;
}

/** What the reader tells the background at every change of the draft. */
export interface Observation {
  site: SiteId;
  surface: Surface;
  editor: EditorKind;
  target: Target;
  draft: string;
  /** Counts up within one composer: a later observation has a higher number. */
  revision: number;
  trace: Trace;
  page: PageShape;
}
