import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../properties';
import { judge, scoreOf } from '../support';
import { bodies } from './compose';
import { SCENES, THANKS } from './scenes';

/** Measured over the compositions below: see the title of the test. */
const MOST_BY_ORDER = 6;

describe.each(SCENES)('in answer to $name', { timeout: 30_000 }, ({ body, specific, message }) => {
  const pool = [...body, ...specific, THANKS[0] ?? ''];

  it(`the order of the sentences matters at most ${MOST_BY_ORDER} points`, () => {
    const orders = bodies(pool, 2).chain((parts) =>
      fc.tuple(
        fc.constant(parts),
        fc.shuffledSubarray([...parts], { minLength: parts.length, maxLength: parts.length }),
      ),
    );
    holds(
      fc.property(orders, ([one, other]) => {
        const apart = Math.abs(scoreOf(one.join(' '), message) - scoreOf(other.join(' '), message));
        expect(apart).toBeLessThanOrEqual(MOST_BY_ORDER);
      }),
      30,
    );
  });

  it('words in capitals never raise the score', () => {
    holds(
      fc.property(bodies(pool), fc.array(fc.nat(30), { minLength: 1 }), (parts, which) => {
        const words = parts.join(' ').split(' ');
        const loud = words.map((word, at) => (which.includes(at) ? word.toUpperCase() : word));
        expect(scoreOf(loud.join(' '), message)).toBeLessThanOrEqual(
          scoreOf(words.join(' '), message),
        );
      }),
      30,
    );
  });

  it('a draft all in capitals is never better', () => {
    holds(
      fc.property(bodies(pool), (parts) => {
        const calm = parts.join(' ');
        expect(scoreOf(calm.toUpperCase(), message)).toBeLessThanOrEqual(scoreOf(calm, message));
      }),
      30,
    );
  });

  it('exclamation marks never raise the score', () => {
    const marks = fc.integer({ min: 1, max: 5 }).map((count) => '!'.repeat(count));
    holds(
      fc.property(bodies(pool), marks, fc.nat(3), (parts, loud, which) => {
        const at = Math.min(which, parts.length - 1);
        const shouted = parts.map((part, index) =>
          index === at ? part.replace(/([.?])$/, (end) => (end === '?' ? `?${loud}` : loud)) : part,
        );
        expect(scoreOf(shouted.join(' '), message)).toBeLessThanOrEqual(
          scoreOf(parts.join(' '), message),
        );
      }),
      30,
    );
  });

  it('the same draft always gets the same score', () => {
    holds(
      fc.property(bodies(pool), (parts) => {
        const draft = parts.join(' ');
        expect(scoreOf(draft, message)).toBe(scoreOf(draft, message));
      }),
      20,
    );
  });

  it('length as such is not rewarded: saying it all twice adds nothing', () => {
    holds(
      fc.property(bodies(pool), (parts) => {
        const once = parts.join(' ');
        expect(scoreOf(`${once} ${once}`, message) - scoreOf(once, message)).toBeLessThanOrEqual(3);
      }),
      30,
    );
  });
});

describe('there is no score', () => {
  it.each(['', 'Thanks', 'Thank you', 'Sorry Marta!', '😀 😀 😀 😀', '1 2 3 4', '!!!'])(
    'below three words: %j',
    (draft) => {
      expect(judge(draft).tone).toMatchObject({ score: null, state: null });
    },
  );
});
