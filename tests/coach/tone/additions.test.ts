import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../properties';
import { scoreOf } from '../support';
import { withOneMore } from './compose';
import {
  APOLOGIES,
  BOILERPLATE,
  complaint,
  EXCUSES,
  INSULTS,
  PITCHES,
  SCENES,
  type Scene,
  THANKS,
} from './scenes';

const RUNS = 15;

function neverLowers({ body, message }: Scene, added: string): void {
  holds(
    fc.property(withOneMore(body, added), ({ before, after }) => {
      expect(scoreOf(after, message)).toBeGreaterThanOrEqual(scoreOf(before, message));
    }),
    RUNS,
  );
}

function neverRaises({ body, message }: Scene, added: string): void {
  holds(
    fc.property(withOneMore(body, added), ({ before, after }) => {
      expect(scoreOf(after, message)).toBeLessThanOrEqual(scoreOf(before, message));
    }),
    RUNS,
  );
}

describe.each(SCENES)('in answer to $name', { timeout: 30_000 }, (scene) => {
  it.each(THANKS)('a sincere thanks never lowers the score: “%s”', (added) => {
    neverLowers(scene, added);
  });

  it.each(scene.specific)('naming the very thing never lowers it: “%s”', (added) => {
    neverLowers(scene, added);
  });

  it.each(INSULTS)('an insult never raises it: “%s”', (added) => {
    neverRaises(scene, added);
  });

  it.each(PITCHES)('a pitch never raises it: “%s”', (added) => {
    neverRaises(scene, added);
  });

  it.each(EXCUSES)('an excuse never raises it: “%s”', (added) => {
    neverRaises(scene, added);
  });

  it.each(BOILERPLATE)('boilerplate never raises it: “%s”', (added) => {
    neverRaises(scene, added);
  });
});

describe('in answer to a complaint', () => {
  it.each(APOLOGIES)('a real apology never lowers the score: “%s”', (added) => {
    neverLowers(complaint, added);
  });
});
