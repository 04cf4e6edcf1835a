import type { Criterion } from './criterion';
import { firstBroken } from './firstBroken';

/** No boilerplate or corporate speak; a non-apology is one of the oldest pieces of it. */
export const noCanned: Criterion = {
  id: 'noCanned',
  kind: 'avoid',
  check: (reading) =>
    firstBroken(reading, [
      ['boilerplate', 'boilerplate'],
      ['nonApology', 'nonApology'],
    ]),
};
