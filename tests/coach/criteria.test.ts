import { describe, expect, it } from 'vitest';
import { CRITERIA, type CriterionId } from '../../lib/coach/vocabulary';
import { acknowledge } from './criteria/acknowledge';
import { act } from './criteria/act';
import { answer } from './criteria/answer';
import { apologise } from './criteria/apologise';
import { ask } from './criteria/ask';
import { noBait } from './criteria/noBait';
import { noBrushOff } from './criteria/noBrushOff';
import { noCanned } from './criteria/noCanned';
import { noExcuses } from './criteria/noExcuses';
import { noHardSell } from './criteria/noHardSell';
import { personal } from './criteria/personal';
import { privacy } from './criteria/privacy';
import { respect } from './criteria/respect';
import type { Row } from './criteria/row';
import { sameLanguage } from './criteria/sameLanguage';
import { thank } from './criteria/thank';
import { findingOf, judge, MESSAGES } from './support';

/** One table a criterion: a criterion without one is a type error. */
const TABLES: Readonly<Record<CriterionId, readonly Row[]>> = {
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
};

describe.each(CRITERIA)('%s', (id) => {
  it.each(TABLES[id])('to a %s: “%s” is %s', (to, draft, verdict) => {
    expect(findingOf(judge(draft, MESSAGES[to]), id).verdict).toBe(verdict);
  });
});
