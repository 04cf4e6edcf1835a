/**
 * Everything that crosses between reader, background and views. One map a direction;
 * nothing else is sent. Text of people travels only here and is never logged.
 */
import type { Message, Report, Span } from '../coach/report';
import type { CriterionId, SiteId, SituationId } from '../coach/vocabulary';
import type { FoundMessage, Observation } from './observation';

/** Name of the port that a reader opens when a reply box gets the focus. */
export const READER_PORT = 'reader';
/** Name of the port that a sidebar opens. */
export const VIEW_PORT = 'view';

/** Sent to a tab to see whether a reader stands in it; the answer is `true`. */
export const PING = 'ping';

/** How an insertion ended, read back from the editor. */
export type InsertOutcome = 'inserted' | 'notArrived' | 'twice' | 'noComposer';

/** Reader → background. */
export type FromReader =
  | { type: 'observation'; observation: Observation }
  /** The composer lost the focus for good, or left the page. */
  | { type: 'closed' }
  /** The reply went out: an action of the person, and the page shows that it worked. */
  | { type: 'sent' }
  /** The draft was thrown away, not sent. */
  | { type: 'discarded' }
  | { type: 'insertResult'; request: number; outcome: InsertOutcome }
  /** The text that is selected in the page; empty when none is. */
  | { type: 'selection'; request: number; text: string };

/** `broken` and `met` are statements, `unsure` is a question. */
export type MarkKind = 'broken' | 'met' | 'unsure';

/** Words of the draft behind verdicts, to be underlined. Marks of one message never overlap. */
export interface Mark {
  kind: MarkKind;
  /** Into the draft of the revision that the marks came with. */
  span: Span;
}

/** Why a send is to be held once, in the words of the interface: the reader has no words of its own. */
export interface Hold {
  /** BCP 47 of the words. */
  language: string;
  title: string;
  /** One or two. */
  reasons: readonly string[];
  edit: string;
  sendAnyway: string;
  /** Said where "send anyway" was not enough and the person has to press send once more. */
  notSent: string;
}

/** Background → reader. */
export type ToReader =
  /** The verdict on one revision of the draft; `marks` is empty where they are switched off. */
  | { type: 'judged'; revision: number; marks: readonly Mark[]; hold: Hold | null }
  /** Show for a moment which words of that revision a verdict is about. */
  | { type: 'flash'; revision: number; spans: readonly Span[] }
  | { type: 'insert'; request: number; text: string }
  | { type: 'readSelection'; request: number };

/** View (sidebar) → background. */
export type FromView =
  /** First message: which window the sidebar stands in. */
  | { type: 'watch'; windowId: number }
  /** The person says what kind of message it is; `null` takes the correction back. */
  | { type: 'correctSituation'; situation: SituationId | null }
  /** The person says which message is answered: a candidate or pasted text; `null` takes it back. */
  | { type: 'giveMessage'; message: Message | null }
  /** The sidebar's own desk: a message and a draft typed right there. */
  | { type: 'desk'; message: Message | null; draft: string }
  | { type: 'insert'; request: number; text: string }
  /** Show in the page which words a verdict is about. */
  | { type: 'flash'; criterion: CriterionId }
  /** The person has selected the message in the page. */
  | { type: 'readSelection'; request: number };

/** Where the tab that the sidebar looks at stands. */
export type PageState =
  /** Not one of the three sites: the desk is shown. */
  | { kind: 'unsupported' }
  /** A supported site whose page was open before Takk was: reload it. */
  | { kind: 'stale'; site: SiteId }
  /** A supported site that the person has switched off: nothing is read there. */
  | { kind: 'off'; site: SiteId }
  /** A supported site, no reply box has the focus. */
  | { kind: 'idle'; site: SiteId }
  /** A reply has just gone out; so until the next reply box gets the focus. */
  | { kind: 'sent'; site: SiteId }
  | { kind: 'composing'; observation: Observation };

/** All that the sidebar shows. */
export interface View {
  page: PageState;
  /** The message that the report is about, wherever it came from. */
  message: (FoundMessage & { source: 'page' | 'person' }) | null;
  draft: string;
  /** `null` until the first report is there. */
  report: Report | null;
}

/** Background → view. */
export type ToView =
  | { type: 'view'; view: View }
  | { type: 'insertResult'; request: number; outcome: InsertOutcome }
  | { type: 'selection'; request: number; text: string };
