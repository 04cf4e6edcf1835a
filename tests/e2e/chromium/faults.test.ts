import { afterAll, describe, expect, it } from 'vitest';
import { faults } from '../../faults/faults';
import { places, startRounds } from '../../faults/rounds';

const rounds = startRounds('chromium');
afterAll(() => rounds.end());

const each = places.map((place) => [place.surface.id, place] as const);

describe.each(faults)('nothing is lost where $what', (fault) => {
  it.each(each)('%s', async (_, place) => {
    expect(await rounds.run(fault, place)).toBeGreaterThanOrEqual(0);
  });
});
