import type { View } from '../../lib/session/messages';
import { Advice } from '../Advice';
import { usePanel } from '../PanelStoreContext';
import { DeskForm } from './DeskForm';

/** Message and draft written right here, with the full coaching below. */
export function DeskScreen({ view }: { view: View }) {
  const written = usePanel(({ desk }) => desk.message.trim() !== '' || desk.draft.trim() !== '');
  return (
    <>
      <DeskForm view={view} />
      {written && <Advice view={view} />}
    </>
  );
}
