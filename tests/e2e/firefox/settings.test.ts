import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CoachedFirefox, startFirefox } from '../firefox';
import { pressBehind } from '../pressBehind';
import { type Replies, replies } from '../replies';
import {
  checkReport,
  chooseLook,
  leave,
  readShortcut,
  type SettingsStage,
  switchOffAndOn,
} from '../settings';

const [x] = replies as readonly [Replies];

let coached: CoachedFirefox;
let stage: SettingsStage;
beforeAll(async () => {
  coached = await startFirefox();
  const { panel } = coached;
  stage = { page: await coached.open(x.surface.url), panel, press: pressBehind(panel) };
});
afterAll(() => coached?.close());

it('a site that is switched off is not read, in the open tab at once, until it is on again', () =>
  switchOffAndOn(stage, x, async (...words) => {
    const known = await coached.panel.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: Chrome }).chrome;
      return JSON.stringify(await storage.session.get());
    });
    expect(words.filter((each) => known.includes(each))).toEqual([]);
  }));

it('the report of a page has its layers and none of its text', async () => {
  await checkReport(stage, x);
  await leave(stage);
});

it('language and theme are chosen in the sidebar', () => chooseLook(stage, []));

it('the shortcut is the one that the browser has assigned', () => readShortcut(stage));

interface Chrome {
  storage: { session: { get(): Promise<unknown> } };
}
