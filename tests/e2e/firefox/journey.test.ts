import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../../lib/i18n/en';
import { type CoachedFirefox, startFirefox } from '../firefox';
import { goBack } from '../goBack';
import { journey } from '../journey';
import { ELSEWHERE } from '../pages';
import { pressBehind } from '../pressBehind';
import { type Replies, replies } from '../replies';
import { readSidebar } from '../sidebar';

let coached: CoachedFirefox;
beforeAll(async () => {
  coached = await startFirefox();
});
afterAll(() => coached?.close());

describe('from a poor reply to a good one that is sent, in Firefox', () => {
  it.each(replies.map((each) => [each.surface.id, each] as const))('%s', async (_, each) => {
    const page = await coached.open(each.surface.url);
    const { panel } = coached;
    const press = pressBehind(panel);
    // The page loses the focus as it would to the native sidebar: editors end an undo step there.
    const turn = async () => {
      const other = await coached.open(ELSEWHERE);
      await expect.poll(async () => (await readSidebar(panel)).headings).toEqual([en.desk.title]);
      await page.bringToFront();
      await other.close();
      await expect.poll(async () => (await readSidebar(panel)).author).not.toBeNull();
    };
    await journey({ page, panel, press, turn }, each);
    expect(coached.strays).toEqual([]);
    await page.close();
  });
});

it('a reply goes on where the person left it, by the way back', async () => {
  const [x] = replies as readonly [Replies];
  const page = await coached.open(x.surface.url);
  await goBack(page, coached.panel, x);
  await page.close();
});
