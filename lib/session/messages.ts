/**
 * Everything that crosses between reader, background and views. One map a direction;
 * nothing else is sent. Text of people travels only here and is never logged.
 */
import type { Message, Report } from '../coach/report';
import type { SiteId, SituationId } from '../coach/vocabulary';
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
  /** The composer lost the focus for good, was emptied by a send, or left the page. */
  | { type: 'closed' }
  | { type: 'insertResult'; request: number; outcome: InsertOutcome }
  /** The text that is selected in the page; empty when none is. */
  | { type: 'selection'; request: number; text: string };

/** Background → reader. */
export type ToReader =
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
  /** The person has selected the message in the page. */
  | { type: 'readSelection'; request: number };

/** Where the tab that the sidebar looks at stands. */
export type PageState =
  /** Not one of the three sites: the desk is shown. */
  | { kind: 'unsupported' }
  /** A supported site whose page was open before Takk was: reload it. */
  | { kind: 'stale'; site: SiteId }
  /** A supported site, no reply box has the focus. */
  | { kind: 'idle'; site: SiteId }
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
