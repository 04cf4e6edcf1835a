import { useState } from 'react';
import type { View } from '../../lib/session/messages';
import { MessageCard } from './MessageCard';
import { MessageChooser } from './MessageChooser';
import { MessagePaste } from './MessagePaste';

/** What is being answered: known, to be chosen, or to be pasted. */
export function MessagePart({ view }: { view: View }) {
  const [pasting, setPasting] = useState(false);
  const stopPasting = () => setPasting(false);
  const { message, page, report } = view;
  if (message && !pasting) {
    return <MessageCard message={message} report={report} onOther={() => setPasting(true)} />;
  }
  const target = page.kind === 'composing' ? page.observation.target : null;
  if (target?.status === 'unsure' && !pasting) {
    return <MessageChooser candidates={target.candidates} onNone={() => setPasting(true)} />;
  }
  const optional = message !== null || target?.status === 'unsure';
  return <MessagePaste onCancel={optional ? stopPasting : undefined} />;
}
