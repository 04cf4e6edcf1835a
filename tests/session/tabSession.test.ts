import { describe, expect, it } from 'vitest';
import type { Target } from '../../lib/session/observation';
import {
  EMPTY_SESSION,
  messageOf,
  nextSession,
  questionOf,
  type TabSession,
} from '../../lib/session/tabSession';
import { judge } from '../coach/support';
import { found, MARTA, observation, RAVI } from './samples';

const given = { author: 'Eve', text: 'Where is my order?' };
const report = judge('I am sorry about the cake.');
const full: TabSession = {
  ...EMPTY_SESSION,
  observation: observation(),
  situation: 'praise',
  given,
  report,
};

describe('the session of a tab', () => {
  it('begins with the first observation', () => {
    const session = nextSession(EMPTY_SESSION, { type: 'observed', observation: observation() });
    expect(session).toEqual({ ...EMPTY_SESSION, observation: observation() });
  });

  it('keeps what the person said while the draft grows', () => {
    const now = observation({ draft: 'I am sorry about the cake. I', revision: 2 });
    const session = nextSession(full, { type: 'observed', observation: now });
    expect(session).toEqual({ ...full, observation: now });
  });

  it.each([
    ['another message', observation({ target: found(RAVI) })],
    ['another kind of box', observation({ surface: 'reply' })],
    ['another site', observation({ site: 'linkedin' })],
    ['no message any more', observation({ target: { status: 'none' } })],
  ])('forgets what the person said at %s', (_, now) => {
    const session = nextSession(full, { type: 'observed', observation: now });
    expect(session).toEqual({ ...EMPTY_SESSION, observation: now });
  });

  it('ends when the reply went out, and remembers that until the next one', () => {
    const sent = nextSession(full, { type: 'sent' });
    expect(sent).toEqual({ ...EMPTY_SESSION, sent: true });
    const next = nextSession(sent, { type: 'observed', observation: observation() });
    expect(next.sent).toBe(false);
  });

  it('ends when the box is closed', () => {
    expect(nextSession(full, { type: 'closed' })).toEqual(EMPTY_SESSION);
  });

  it('takes a correction, and takes it back', () => {
    const corrected = nextSession(full, { type: 'corrected', situation: 'question' });
    expect(corrected).toEqual({ ...full, situation: 'question' });
    expect(nextSession(corrected, { type: 'corrected', situation: null }).situation).toBeNull();
  });

  it('a given message puts the correction aside: another message is another kind', () => {
    const session = nextSession(full, { type: 'given', message: { author: null, text: 'Hi' } });
    expect(session).toMatchObject({ given: { text: 'Hi' }, situation: null });
  });

  it('keeps the report', () => {
    expect(nextSession(EMPTY_SESSION, { type: 'judged', report }).report).toBe(report);
  });

  it('never changes the session before', () => {
    const before = structuredClone(full);
    nextSession(full, { type: 'closed' });
    nextSession(full, { type: 'observed', observation: observation({ surface: 'reply' }) });
    expect(full).toEqual(before);
  });
});

describe('the message that is answered', () => {
  const unsure: Target = { status: 'unsure', candidates: [MARTA, RAVI] };

  it.each([
    ['the page’s', { given: null, target: found(MARTA) }, { ...MARTA, source: 'page' }],
    [
      'the person’s, over the page’s',
      { given, target: found(MARTA) },
      { ...given, source: 'person' },
    ],
    ['none where the page is not sure', { given: null, target: unsure }, null],
    ['none where there is none', { given: null, target: { status: 'none' } as Target }, null],
  ])('is %s', (_, { given: said, target }, expected) => {
    const message = messageOf({
      ...EMPTY_SESSION,
      given: said,
      observation: observation({ target }),
    });
    if (expected === null) expect(message).toBeNull();
    else expect(message).toMatchObject(expected);
  });
});

describe('what the engine is asked', () => {
  it('is nothing without a box', () => {
    expect(questionOf({ ...EMPTY_SESSION, situation: 'praise' })).toBeNull();
  });

  it('is the draft, the message and the person’s word', () => {
    expect(questionOf({ ...full, given: null })).toEqual({
      draft: {
        site: 'x',
        message: { author: MARTA.author, text: MARTA.text },
        draft: 'I am sorry about the cake.',
      },
      options: { situation: 'praise' },
    });
  });
});
