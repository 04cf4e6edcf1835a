/**
 * `npm run -s mutate [-- --json] [part of an id]`: what becomes of the adapters when a site is
 * rebuilt. Ends with 1 if a wrong message was ever named.
 */

import { decoys, surfaces } from '../sites/surfaces';
import { mutate, type Tried } from './run';

const names = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const json = process.argv.includes('--json');
const verbose = process.argv.includes('--misses');
const chosen = ({ id }: { id: string }) => names.every((name) => id.includes(name));

const tried: Tried[] = [];
for await (const each of mutate(surfaces.filter(chosen), decoys.filter(chosen))) {
  tried.push(each);
  const shown = each.outcome === 'wrong' || (verbose && !each.private && each.outcome === 'asked');
  if (shown) console.error(each.outcome, each.place, '|', each.mutation, '|', each.named ?? '');
}

const count = (of: readonly Tried[]) => {
  const having = (outcome: Tried['outcome']) =>
    of.filter((each) => each.outcome === outcome).length;
  return { pages: of.length, read: having('read'), asked: having('asked'), wrong: having('wrong') };
};

const open = tried.filter((each) => !each.private);
const closed = tried.filter((each) => each.private);
console.table(
  Object.fromEntries(
    (['x', 'facebook', 'linkedin'] as const).flatMap((site) => {
      const here = (each: Tried) => each.site === site;
      const { pages, wrong } = count(closed.filter(here));
      return [
        [site, count(open.filter(here))],
        [`${site}, private`, { pages, 'left alone': pages - wrong, wrong }],
      ];
    }),
  ),
);

const wrong = count(tried).wrong;
if (json) console.log(JSON.stringify({ ...count(open), wrong }));
process.exitCode = wrong > 0 ? 1 : 0;
