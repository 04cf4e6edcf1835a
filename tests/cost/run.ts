/**
 * What Takk costs the page it stands in: `npm run -s cost [-- --json]`. Ends with 1 where a key
 * costs too much, or where a feed costs anything.
 */
import { withinLimits, withinNoise } from './limits';
import { measureCost } from './measure';
import { median } from './trace';

const cost = await measureCost();
const { typing, feed } = cost;
const ms = (time: number) => Number(time.toFixed(3));

if (!process.argv.includes('--json')) {
  console.log('The main thread at each key, medians (ms):');
  console.table(
    typing.map(({ place, keys, ...times }) => ({
      place,
      keys,
      'in Takk': ms(times.takk),
      'all, with Takk': ms(times.with),
      'all, without': ms(times.without),
    })),
  );
  const list = (times: readonly number[]) => times.map((time) => time.toFixed(0)).join(', ');
  console.log(
    `A feed that adds ${feed.posts} posts, no reply box in use: ${feed.calls} calls into Takk (${ms(feed.takk)} ms).`,
  );
  const difference = median(feed.with) - median(feed.without);
  console.log(
    `All: ${list(feed.with)} ms with Takk, ${list(feed.without)} ms without: ${difference.toFixed(0)} ms between the medians, ${withinNoise(feed) ? 'within' : 'more than'} the noise.`,
  );
}
console.log(JSON.stringify(cost));
process.exitCode = withinLimits(cost) ? 0 : 1;
