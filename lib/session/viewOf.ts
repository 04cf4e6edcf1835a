import type { Coach } from '../coach';
import type { Message } from '../coach/report';
import type { SiteId, SituationId } from '../coach/vocabulary';
import type { PageState, ToView, View } from './messages';
import type { HubPort } from './port';
import type { Sessions } from './sessions';
import { messageOf } from './tabSession';

/** A sidebar that is open: what it looks at, and what was written on its desk. */
export interface Viewer {
  port: HubPort<ToView>;
  windowId: number | null;
  tab: { id: number; site: SiteId | null } | null;
  hasReader: boolean;
  isOn: boolean;
  /** Resolves when it is known which tab it looks at. */
  followed: Promise<void>;
  desk: { message: Message | null; draft: string; situation: SituationId | null };
}

/** What a viewer is shown: the reply under way in its tab, else its desk. */
export function viewOf(viewer: Viewer, sessions: Sessions, coach: Coach): View {
  const session = viewer.tab && viewer.isOn ? sessions.get(viewer.tab.id) : null;
  if (session?.observation) {
    return {
      page: { kind: 'composing', observation: session.observation },
      message: messageOf(session),
      draft: session.observation.draft,
      report: session.report,
    };
  }
  return { ...deskView(viewer, coach), page: pageOf(viewer, sessions) };
}

function deskView({ desk }: Viewer, coach: Coach): Omit<View, 'page'> {
  const { message, draft, situation } = desk;
  return {
    message: message && {
      ...message,
      time: null,
      timeText: null,
      language: null,
      source: 'person',
    },
    draft,
    report:
      message || draft
        ? coach({ site: null, message, draft }, situation ? { situation } : {})
        : null,
  };
}

function pageOf({ tab, hasReader, isOn }: Viewer, sessions: Sessions): PageState {
  if (!tab?.site) return { kind: 'unsupported' };
  if (!isOn) return { kind: 'off', site: tab.site };
  if (sessions.get(tab.id).sent) return { kind: 'sent', site: tab.site };
  return { kind: hasReader ? 'idle' : 'stale', site: tab.site };
}
