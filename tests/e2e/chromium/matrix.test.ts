import { expect, it } from 'vitest';
import { STEPS } from '../../matrix/cell';
import { failuresOf, visitAll } from '../../matrix/matrix';
import { rows } from '../../matrix/rows';

/** The main places of each site; `npm run -s matrix` visits all. */
const MAIN = [
  'x-status-inline',
  'x-home-dialog',
  'facebook-permalink-post',
  'facebook-permalink-comment',
  'linkedin-classic-page-post',
  'linkedin-sdui-page-comment',
];

it('the main places to reply are served from reading to sending', async () => {
  const sample = rows.filter(({ surface, language }) => {
    return language === 'en' && MAIN.includes(surface.id);
  });
  const visited = await visitAll('chromium', sample);
  expect(visited).toHaveLength(MAIN.length);
  expect(visited.flatMap(failuresOf)).toEqual([]);
  // None of these may ask: nothing in them is ambiguous.
  for (const { cells } of visited) {
    expect(STEPS.map((step) => cells[step].state)).toEqual(STEPS.map(() => 'green'));
  }
});
