import { showsDesk } from '../lib/session/panelStore';
import { Advice } from './Advice';
import { DeskScreen } from './desk/DeskScreen';
import { MessagePart } from './message/MessagePart';
import { usePanel } from './PanelStoreContext';
import { Idle } from './states/Idle';
import { Sent } from './states/Sent';
import { Skeleton } from './states/Skeleton';
import { Stale } from './states/Stale';

/** What stands between header and footer. */
export function Screen() {
  const view = usePanel((state) => state.view);
  const desk = usePanel(showsDesk);
  if (!view) return <Skeleton />;
  if (desk) return <DeskScreen view={view} />;
  if (view.page.kind === 'idle') return <Idle />;
  if (view.page.kind === 'sent') return <Sent />;
  if (view.page.kind === 'stale') return <Stale />;
  return (
    <>
      <MessagePart view={view} />
      <Advice key={view.message?.text.slice(0, 200)} view={view} />
    </>
  );
}
