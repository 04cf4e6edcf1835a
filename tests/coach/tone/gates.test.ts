import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../properties';
import { judge } from '../support';
import { withOneMore } from './compose';
import { complaint, INSULTS, PITCHES, PRIVATE_DATA, SCENES, type Scene, THANKS } from './scenes';

function neverReady({ body, specific, message }: Scene, added: string): void {
  const pool = [...body, ...specific, ...THANKS];
  holds(
    fc.property(withOneMore(pool, added), ({ after }) => {
      expect(judge(after, message).tone.state).not.toBe('ready');
    }),
    25,
  );
}

describe.each(SCENES)('in answer to $name', { timeout: 30_000 }, (scene) => {
  it.each(INSULTS)('an insult is never ready: “%s”', (added) => {
    neverReady(scene, added);
  });

  it.each(PRIVATE_DATA)('private data is never ready: “%s”', (added) => {
    neverReady(scene, added);
  });
});

describe('in answer to a complaint', () => {
  it.each(PITCHES)('a pitch is never ready: “%s”', (added) => {
    neverReady(complaint, added);
  });
});

describe('the word beside the number', () => {
  const all = SCENES.flatMap(({ body, specific, message }) =>
    [...body, ...specific, ...INSULTS].map((draft) => ({ draft, message })),
  );

  it('is ready from 70, worth another look from 40, else stop and think', () => {
    for (const { draft, message } of all) {
      const { score, state, gate } = judge(draft, message).tone;
      const expected =
        score === null ? null : score >= 70 ? 'ready' : score >= 40 ? 'look' : 'stop';
      expect({ draft, state }).toEqual({ draft, state: expected });
      if (gate) expect(state).not.toBe('ready');
    }
  });

  it('a good reply is ready and a poor one is not', () => {
    const good =
      'Hi Marta, thank you for telling us. I am sorry that your cake came crushed. I will send you a new one by Friday. Would Friday suit you?';
    const poor = 'Nobody else complained. Check out our new spring collection!';
    expect(judge(good).tone.state).toBe('ready');
    expect(judge(poor).tone.state).not.toBe('ready');
  });
});
