import { acknowledge } from './acknowledge';
import { act } from './act';
import { answer } from './answer';
import { apologise } from './apologise';
import { ask } from './ask';
import type { Criterion } from './criterion';
import { noBait } from './noBait';
import { noBrushOff } from './noBrushOff';
import { noCanned } from './noCanned';
import { noExcuses } from './noExcuses';
import { noHardSell } from './noHardSell';
import { personal } from './personal';
import { privacy } from './privacy';
import { respect } from './respect';
import { sameLanguage } from './sameLanguage';
import { thank } from './thank';

/** The checklist in the order in which it is shown. */
export const criteria: readonly Criterion[] = [
  thank,
  apologise,
  noHardSell,
  ask,
  answer,
  act,
  acknowledge,
  personal,
  sameLanguage,
  noExcuses,
  noCanned,
  noBrushOff,
  noBait,
  respect,
  privacy,
];
