import type { Criterion } from './criterion';
import { firstBroken } from './firstBroken';

/** No excuses, blame, policy shields or defensiveness. */
export const noExcuses: Criterion = {
  id: 'noExcuses',
  kind: 'avoid',
  check: (reading) =>
    firstBroken(reading, [
      ['excuse', 'excuse'],
      ['blame', 'blame'],
    ]),
};
