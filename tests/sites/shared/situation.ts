/** What a page is asked to do beside its normal ways, in the address: `?does=late,kept`. */

const asked = new Set((new URLSearchParams(location.search).get('does') ?? '').split(','));

export type Situation =
  /** Boxes come a while after the page. */
  | 'late'
  /** One box stays while what it answers changes. */
  | 'kept'
  /** Rows are there twice, as after a hydration; one copy is not shown. */
  | 'doubled'
  /** X: replies are written in the feed. */
  | 'inline'
  /** Facebook: boxes say as whom one writes. */
  | 'named'
  /** X: the drawer with messages is open. */
  | 'drawer'
  /** Facebook: a chat with a shop is open in a dialog. */
  | 'chat'
  /** Long lists, of which only what is near the window is in the page. */
  | 'virtual'
  /** Another extension has put a note beside every thread. */
  | 'notes';

export const does = (situation: Situation): boolean => asked.has(situation);

/** How long a late box takes. */
export const LATE = 250;
