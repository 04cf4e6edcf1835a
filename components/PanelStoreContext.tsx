import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { PanelState, PanelStore } from '../lib/session/panelStore';

const PanelStoreContext = createContext<PanelStore | null>(null);

interface Props {
  store: PanelStore;
  children: ReactNode;
}

export function PanelStoreProvider({ store, children }: Props) {
  return <PanelStoreContext value={store}>{children}</PanelStoreContext>;
}

/** One piece of the sidebar's state; renders again only when that piece changes. */
export function usePanel<Piece>(select: (state: PanelState) => Piece): Piece {
  const store = useContext(PanelStoreContext);
  if (!store) throw new Error('usePanel needs a PanelStoreProvider above it');
  return useStore(store, select);
}
