import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CoachedFirefox, startFirefox } from '../firefox';
import { BROKEN, backAndAgain, choose, guardOff, reportLate, sendAnyway } from '../guard';
import { replies } from '../replies';

let coached: CoachedFirefox;
beforeAll(async () => {
  coached = await startFirefox();
});
afterAll(() => coached?.close());
beforeEach(() => choose(coached.panel, { guard: BROKEN }));

const each = replies.map((reply) => [reply.surface.id, reply] as const);

describe('a reply with something broken in it, in Firefox', () => {
  it.each(each)('is held once a draft: %s', (_, reply) => backAndAgain(coached, reply));
  it.each(each)('is sent anyway, once: %s', (_, reply) => sendAnyway(coached, reply));
  it.each(each)('is not held before it was judged: %s', (_, reply) => reportLate(coached, reply));
  it.each(each)('is not held where the guard is off: %s', (_, reply) => guardOff(coached, reply));
  it('is held on a page in Norwegian', () => backAndAgain(coached, replies[0] as never, 'nb'));
});

it('asks nobody outside for anything', () => expect(coached.strays).toEqual([]));
