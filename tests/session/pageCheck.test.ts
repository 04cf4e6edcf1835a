import { describe, expect, it } from 'vitest';
import { factsOf, reportOf } from '../../lib/session/pageCheck';
import { found, MARTA, observation, RAVI } from './samples';

const VERSIONS = { takk: '1.2.3', browser: 'Chromium 140' };

const told = (change: Parameters<typeof observation>[0]) =>
  Object.fromEntries(
    factsOf(observation(change)).map(({ id, found, count, layer }) => [id, [found, count, layer]]),
  );

describe('the facts of a page', () => {
  it('are those that were found, with the way each came', () => {
    expect(
      told({
        target: found(RAVI),
        trace: { composer: 'testid', message: 'address', author: 'structure', time: 'label' },
      }),
    ).toEqual({
      composer: ['yes', 1, 'testid'],
      message: ['yes', 1, 'address'],
      author: ['yes', 1, 'structure'],
      time: ['yes', 1, 'label'],
      send: ['no', 0, null],
    });
  });

  it('are several where it is open which message is answered', () => {
    expect(
      told({
        target: { status: 'unsure', candidates: [MARTA, { ...RAVI, author: null }] },
        trace: { composer: 'role', message: 'structure', send: 'testid' },
      }),
    ).toEqual({
      composer: ['yes', 1, 'role'],
      message: ['several', 2, 'structure'],
      author: ['several', 1, null],
      time: ['several', 2, null],
      send: ['yes', 1, 'testid'],
    });
  });

  it('without a message are missing, whatever was looked at', () => {
    expect(told({ target: { status: 'none' }, trace: { message: 'testid' } })).toMatchObject({
      message: ['no', 0, null],
      author: ['no', 0, null],
      time: ['no', 0, null],
    });
  });
});

describe('the report', () => {
  it('says how the page was read', () => {
    const report = reportOf(
      {
        kind: 'composing',
        observation: observation({ page: { path: '/x/status/#', lang: null } }),
      },
      VERSIONS,
    );
    expect(report.split('\n')).toEqual([
      'Takk 1.2.3, Chromium 140',
      'site: x',
      'page: /x/status/#',
      'page language: unknown',
      'answering a: post',
      'editor: draft',
      'composer: found (testid)',
      'message: found (address)',
      'author: found',
      'time: found',
      'send: not found',
      `message length: ${MARTA.text.length}`,
      'draft length: 26',
      'revision: 1',
    ]);
  });

  it('has no word of the page or the draft', () => {
    const page = {
      kind: 'composing',
      observation: observation({
        target: { status: 'unsure', candidates: [MARTA, RAVI] },
        draft: 'Dear Marta, sorry!',
      }),
    } as const;
    const report = reportOf(page, VERSIONS);
    const words = [MARTA, RAVI].flatMap(({ author, text, time, timeText }) => [
      ...`${author} ${text}`.split(/\W+/).filter((word) => word.length > 3),
      ...[time, timeText].filter((part) => part !== null),
    ]);
    for (const word of [...words, 'Dear', 'sorry']) expect(report).not.toContain(word);
  });

  it.each([
    [{ kind: 'idle', site: 'facebook' }, 'site: facebook\nstate: idle'],
    [{ kind: 'unsupported' }, 'site: not supported\nstate: unsupported'],
  ] as const)('of %j says why there is nothing', (page, end) => {
    expect(reportOf(page, VERSIONS)).toBe(`Takk 1.2.3, Chromium 140\n${end}`);
  });
});
