import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CoachedFirefox, startFirefox } from '../firefox';
import type { Stage } from '../guard';
import { replies } from '../replies';
import { dialogClosed, emptied, failed, isSaid } from '../sent';

let coached: CoachedFirefox;
let stage: Stage;
beforeAll(async () => {
  coached = await startFirefox();
  stage = coached;
});
afterAll(() => coached?.close());

const each = replies.map((reply) => [reply.surface.id, reply] as const);

describe('a reply that went out, in Firefox', () => {
  it.each(each)('by the button: %s', (_, reply) => isSaid(stage, reply, true));
  it.each(each.filter(([, { surface }]) => surface.send.key))('by the key: %s', (_, reply) =>
    isSaid(stage, reply, false),
  );
  it('with its dialog', () => dialogClosed(stage, true));
});

describe('a reply that did not, in Firefox', () => {
  it('was left with its dialog', () => dialogClosed(stage, false));
  it.each(each)('was refused by the site: %s', (_, reply) => failed(stage, reply));
  it('was deleted', () => emptied(stage, replies[0] as (typeof replies)[number]));
});

it('asks nobody outside for anything', () => expect(coached.strays).toEqual([]));
