import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CoachedFirefox, startFirefox } from '../firefox';
import { insertCases } from '../insertCases';
import { insertion } from '../insertion';
import { ELSEWHERE } from '../pages';

let coached: CoachedFirefox;
beforeAll(async () => {
  coached = await startFirefox();
});
afterAll(() => coached?.close());

describe('inserting, in Firefox', () => {
  it.each(insertCases)('%s', async (_, row) => {
    const page = await coached.open(row.surface.url);
    const { panel } = coached;
    // The page loses the focus as it would to the native sidebar.
    const turn = async () => {
      const other = await coached.open(ELSEWHERE);
      await page.bringToFront();
      await other.close();
    };
    await insertion({ page, panel, turn }, row);
    await page.close();
  });

  it('asks for nothing from elsewhere', () => {
    expect(coached.strays).toEqual([]);
  });
});
