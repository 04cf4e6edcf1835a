import { type FocusEvent, useState } from 'react';
import type { Finding } from '../../lib/coach/report';
import type { CriterionId } from '../../lib/coach/vocabulary';

interface Pin {
  id: CriterionId;
  starters: readonly string[];
  /** It stood open by itself, as the next step. */
  wasNext: boolean;
}

/**
 * Keeps the item that holds the focus as it is: its place, and the phrases it offered when the person
 * came to it, so that the button just pressed does not vanish with its answer.
 */
export function usePinned(checklist: readonly Finding[], next: CriterionId | null) {
  const [pin, setPin] = useState<Pin | null>(null);
  const held = checklist.map((finding) =>
    finding.id === pin?.id && finding.starters.length === 0 && finding.verdict !== 'na'
      ? { ...finding, starters: pin.starters }
      : finding,
  );
  return {
    pinned: pin?.id ?? null,
    stillNext: pin?.wasNext ? pin.id : next,
    held,
    onFocus({ target }: FocusEvent) {
      const id = target.closest<HTMLElement>('[data-criterion]')?.dataset.criterion;
      const finding = held.find((entry) => entry.id === id);
      if (finding && finding.id !== pin?.id) {
        setPin({ id: finding.id, starters: finding.starters, wasNext: finding.id === next });
      }
    },
    onBlur({ currentTarget, relatedTarget }: FocusEvent) {
      // The whole sidebar losing the focus leaves the button the active one: it must stay.
      const stays = relatedTarget === null && currentTarget.contains(document.activeElement);
      if (!stays && !currentTarget.contains(relatedTarget as Node | null)) setPin(null);
    },
  };
}
