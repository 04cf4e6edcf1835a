import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Coached, startChromium } from '../chromium';
import {
  BROKEN,
  backAndAgain,
  choose,
  guardOff,
  reportLate,
  type Stage,
  sendAnyway,
} from '../guard';
import { replies } from '../replies';

let coached: Coached;
let stage: Stage;
beforeAll(async () => {
  coached = await startChromium();
  const panel = await coached.openPanel(await coached.open('https://x.com/home'));
  stage = { open: coached.open, panel };
});
afterAll(() => coached?.close());
beforeEach(() => choose(stage.panel, { guard: BROKEN }));

const each = replies.map((reply) => [reply.surface.id, reply] as const);

describe('a reply with something broken in it', () => {
  it.each(each)('is held once a draft: %s', (_, reply) => backAndAgain(stage, reply));
  it.each(each)('is sent anyway, once: %s', (_, reply) => sendAnyway(stage, reply));
  it.each(each)('is not held before it was judged: %s', (_, reply) => reportLate(stage, reply));
  it.each(each)('is not held where the guard is off: %s', (_, reply) => guardOff(stage, reply));
  it.each(['nb', 'de'] as const)('is held on a page in %s', async (language) => {
    for (const reply of replies) await backAndAgain(stage, reply, language);
  });
});

it('asks nobody outside for anything', () => expect(coached.strays).toEqual([]));
