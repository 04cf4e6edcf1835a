import type { SiteId } from '../lib/coach/vocabulary';
import { showsDesk } from '../lib/session/panelStore';
import { Advice } from './Advice';
import { DeskScreen } from './desk/DeskScreen';
import { MessagePart } from './message/MessagePart';
import { usePanel } from './PanelStoreContext';
import { Idle } from './states/Idle';
import { Off } from './states/Off';
import { Sent } from './states/Sent';
import { Skeleton } from './states/Skeleton';
import { Stale } from './states/Stale';

interface Props {
  onSwitchOn(site: SiteId): void;
}

/** The reply: what stands between header and footer while no other view is open. */
export function Screen({ onSwitchOn }: Props) {
  const view = usePanel((state) => state.view);
  const desk = usePanel(showsDesk);
  if (!view) return <Skeleton />;
  if (desk) return <DeskScreen view={view} />;
  if (view.page.kind === 'idle') return <Idle />;
  if (view.page.kind === 'sent') return <Sent />;
  if (view.page.kind === 'stale') return <Stale />;
  if (view.page.kind === 'off') return <Off site={view.page.site} onSwitchOn={onSwitchOn} />;
  return (
    <>
      <MessagePart view={view} />
      <Advice key={view.message?.text.slice(0, 200)} view={view} />
    </>
  );
}
