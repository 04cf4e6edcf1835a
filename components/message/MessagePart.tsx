import { useEffect, useRef, useState } from 'react';
import type { View } from '../../lib/session/messages';
import { MessageCard } from './MessageCard';
import { MessageChooser } from './MessageChooser';
import styles from './MessagePart.module.css';
import { MessagePaste } from './MessagePaste';

/** What is being answered: known, to be chosen, or to be pasted. */
export function MessagePart({ view }: { view: View }) {
  const { message, page, report } = view;
  const [pasting, setPasting] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const acted = useRef(false);
  const key = message && `${message.source} ${message.author}: ${message.text.slice(0, 200)}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another message stands here
  useEffect(() => {
    setPasting(false);
    // The button pressed is gone with the form: the focus stays in its place.
    if (acted.current) place.current?.focus();
    acted.current = false;
  }, [key]);

  const onGiven = () => {
    acted.current = true;
  };
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      {content()}
    </div>
  );

  function content() {
    if (message && !pasting) {
      return (
        <MessageCard
          key={key}
          message={message}
          report={report}
          onOther={() => setPasting(true)}
          onTakenBack={onGiven}
        />
      );
    }
    const target = page.kind === 'composing' ? page.observation.target : null;
    if (target?.status === 'unsure' && !pasting) {
      return (
        <MessageChooser
          candidates={target.candidates}
          onGiven={onGiven}
          onNone={() => setPasting(true)}
        />
      );
    }
    const optional = message !== null || target?.status === 'unsure';
    const cancel = () => setPasting(false);
    return <MessagePaste onGiven={onGiven} onCancel={optional ? cancel : undefined} />;
  }
}
