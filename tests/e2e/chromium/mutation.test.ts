import { expect, it } from 'vitest';
import { mutate, type Tried } from '../../mutation/run';
import { decoys, surfaces } from '../../sites/surfaces';

/** A sample over the three sites; `npm run mutate` tries every place. */
const PLACES =
  /^(x-status-inline|x-home-inline|x-messages-drawer|facebook-one-comment|facebook-permalink-reply|facebook-chat|facebook-virtual-post$|linkedin-classic-page-reply|linkedin-sdui-page-comment$|linkedin-sdui-virtual-row-gone|linkedin-sdui-message)/;
const chosen = ({ id }: { id: string }) => PLACES.test(id);

it('a page that lost its anchors makes the adapters ask, never name a wrong message', async () => {
  const tried: Tried[] = [];
  for await (const each of mutate(surfaces.filter(chosen), decoys.filter(chosen))) tried.push(each);
  expect(tried.filter(({ outcome }) => outcome === 'wrong')).toEqual([]);
  // One layer less is mostly no loss: another finds the message.
  const open = tried.filter((each) => !each.private);
  const read = open.filter(({ outcome }) => outcome === 'read');
  expect(read.length / open.length).toBeGreaterThan(0.8);
});
