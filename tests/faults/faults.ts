import type { Fault } from './fault';
import { portCut } from './kinds/cut';
import { flood } from './kinds/flood';
import { frames } from './kinds/frames';
import { full } from './kinds/full';
import { long } from './kinds/long';
import { forcedColours, reducedMotion } from './kinds/media';
import { offline } from './kinds/offline';
import { elementLies, highlightLies, listenerLies, observerLies } from './kinds/overrides';
import { policy } from './kinds/policy';
import { pollution } from './kinds/pollution';
import { recreated } from './kinds/recreated';
import { reloaded } from './kinds/reload';
import { stopped, stoppedAtLast } from './kinds/stop';
import { twoTabs, twoWindows } from './kinds/tabs';
import { updated } from './kinds/update';
import { zoomed } from './kinds/zoom';

/** Everything that is tried. */
export const faults: readonly Fault[] = [
  stopped,
  stoppedAtLast,
  portCut,
  elementLies,
  listenerLies,
  highlightLies,
  observerLies,
  pollution,
  policy,
  flood,
  recreated,
  frames,
  long,
  twoTabs,
  twoWindows,
  zoomed,
  reducedMotion,
  forcedColours,
  offline,
  full,
  reloaded,
  updated,
];
